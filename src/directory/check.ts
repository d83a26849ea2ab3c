import type { Problem, Path } from '../content/problem.ts';
import { fieldName, show } from '../content/zod-problems.ts';
import type { Places } from '../places/places.ts';
import type { AreaFile, PlaceRecordFields, Report } from './area-file.ts';
import { checkAddress } from './check-address.ts';
import { checkCoverage } from './check-coverage.ts';
import { publicPhone } from './contact-point.ts';
import { looksPersonal } from './person.ts';

/** What no single field can show: references, duplicates, rules between fields. */
export function checkDirectory(files: readonly AreaFile[], places: Places): Problem[] {
  const problems: Problem[] = [];
  const firstUse = new Map<string, string>();
  for (const file of files) {
    const report =
      (base: Path): Report =>
      (path, found, expectation) => {
        const whole = [...base, ...path];
        problems.push({
          file: file.file,
          ...file.locate(whole),
          field: fieldName(whole),
          found: show(found),
          ...expectation,
        });
      };
    checkSources(file, report(['sources']));
    for (const [index, point] of file.data.points.entries()) {
      const reportPoint = report(['points', index]);
      const first = firstUse.get(point.id);
      if (first === undefined) firstUse.set(point.id, file.file);
      else {
        const next = `Eine der beiden Kennungen ändern; die erste steht in ${first}.`;
        reportPoint(['id'], point.id, {
          expected: 'eine Kennung, die es im Land nur einmal gibt',
          next,
        });
      }
      checkReferences(point, file, reportPoint);
      checkPublication(point, reportPoint);
      checkPrivacy(point, reportPoint);
      checkAddress(point, places, reportPoint);
      checkCoverage(point, file.district, places, reportPoint);
    }
  }
  return problems;
}

function checkSources(file: AreaFile, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id, url, linkable }] of file.data.sources.entries()) {
    if (seen.has(id))
      report([index, 'id'], id, { expected: 'eine Kennung, die noch keine Quelle hat' });
    if (linkable && url === null) {
      report([index, 'url'], url, { expected: 'eine Internetadresse, weil linkable true ist' });
    }
    seen.add(id);
  }
}

const SOURCE_FIELDS = ['source', 'phoneSource', 'emailSource', 'hoursSource'] as const;

function checkReferences(point: PlaceRecordFields, file: AreaFile, report: Report): void {
  const known = file.data.sources.map(({ id }) => id);
  for (const field of SOURCE_FIELDS) {
    const id = point[field];
    if (id !== undefined && !known.includes(id)) {
      const next = 'Die Quelle oben in der Datei unter „sources“ ergänzen.';
      report([field], id, { expected: `eine Quelle dieser Datei: ${known.join(', ')}`, next });
    }
  }
}

function checkPublication(point: PlaceRecordFields, report: Report): void {
  const { publish, whyNot, phone, phoneKind, email, website, address, hours } = point;
  if (!publish && whyNot === undefined) {
    report(['publish'], publish, { expected: '„whyNot“ mit dem Grund, wenn publish false ist' });
  }
  if (publish && whyNot !== undefined) {
    report(['whyNot'], whyNot, { expected: 'kein Grund, wenn publish true ist' });
  }
  if (publish && !(publicPhone({ phone, phoneKind }) ?? email ?? website ?? address)) {
    report(['publish'], publish, {
      expected: 'Anschrift, Telefon, E-Mail oder Internetseite, damit jemand die Stelle erreicht',
      next: 'Eine Angabe ergänzen oder publish: false mit „whyNot“ setzen.',
    });
  }
  if ((phone === undefined) !== (phoneKind === undefined)) {
    report(['phoneKind'], phoneKind, { expected: '„phone“ und „phoneKind“ nur zusammen' });
  }
  if (point.openingHours !== undefined && hours === undefined) {
    report(['hours'], hours, { expected: 'der Wortlaut der Quelle neben „openingHours“' });
  }
}

function checkPrivacy(point: PlaceRecordFields, report: Report): void {
  const field = looksPersonal(point);
  if (field === undefined || point.notPersonal !== undefined) return;
  report([field], point[field], {
    expected:
      field === 'email'
        ? 'ein Postfach der Stelle, nicht einer Person'
        : 'eine Festnetznummer der Stelle, kein Mobiltelefon',
    example: field === 'email' ? 'integration@landkreis.de' : '+49 7131 9940',
    next: 'Eine Adresse oder Nummer der Stelle eintragen, oder in „notPersonal“ begründen, warum sie keiner Person gehört.',
  });
}

import { Document, isScalar } from 'yaml';
import type { ContactPoint } from '../directory/contact-point.ts';
import type { Coverage } from '../directory/schema.ts';
import type { Ags8 } from '../places/keys.ts';
import type { District, Municipality } from '../places/schema.ts';
import type { MissingFact } from './gaps.ts';

/** What an editor may write into a field, beside the empty field. */
const HINTS: Record<string, string> = {
  id: 'neu in dieser Datei, zum Beispiel s99',
  seen: 'Stand der Seite, zum Beispiel 2026-03',
  kind: 'official, welfare, press, directory, encyclopedia oder other',
  phone: '+49 …',
  phoneKind: 'switchboard oder team',
  openingHours: 'Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
  hours: 'Wortlaut der Quelle',
  hoursFor: 'visit, phone oder walk-in',
  appointment: 'required, possible oder none',
  asOf: 'Jahr der Quelle',
  confidence: 'high, medium oder low',
  source: 'id der Quelle von oben',
  phoneSource: 'id der Quelle von oben',
  hoursSource: 'id der Quelle von oben',
  evidence: 'Wortlaut der Quelle',
};

const SOURCE = { id: '', url: '', title: '', seen: '', kind: '', linkable: true };
const HOURS = { openingHours: '', hours: '', hoursFor: '', appointment: '' };

/** What each missing fact needs, with where it was read. */
const FIELDS: Record<MissingFact, Record<string, string>> = {
  phone: { phone: '', phoneKind: '', phoneSource: '', phoneEvidence: '' },
  hours: { ...HOURS, hoursSource: '', hoursEvidence: '' },
  year: { asOf: '', source: '', evidence: '' },
};

/** The file of content/directory that speaks for a district; null is the whole Land. */
export function directoryFileOf(district: District | null): string {
  const name = district === null ? 'state' : `${district.ags5}-${district.slug}`;
  return `content/directory/${name}.yaml`;
}

/** A record for the Integrationsmanagement of one municipality that has none yet. */
export function newTownTeam(
  place: Municipality,
  district: District,
  takenIds: ReadonlySet<string>,
): string {
  return newTeam(place.slug, { ags8: [place.ags8] }, district, takenIds, [place]);
}

/** A record for the Integrationsmanagement of a whole district that has none yet. */
export function newDistrictTeam(district: District, takenIds: ReadonlySet<string>): string {
  return newTeam(district.slug, { district: true, exceptAgs8: [] }, district, takenIds);
}

function newTeam(
  slug: string,
  coverage: object,
  district: District,
  takenIds: ReadonlySet<string>,
  named: Municipality[] = [],
): string {
  const wanted = `${slug}-integrationsmanagement`;
  const record = {
    // A record that is not published may have the plain id.
    id: takenIds.has(wanted) ? `${wanted}-neu` : wanted,
    kind: 'integration-management',
    name: '',
    operator: '',
    coverage,
    address: { street: '', postalCode: '', city: '' },
    phone: '',
    phoneKind: '',
    email: '',
    website: '',
    ...HOURS,
    asOf: '',
    confidence: '',
    publish: true,
    source: '',
    evidence: '',
  };
  return write(directoryFileOf(district), record, named);
}

/** The fields that a record lacks, to be put in place of the old ones; its id and coverage stay. */
export function amendment(
  { id, coverage }: ContactPoint,
  missing: readonly MissingFact[],
  district: District | null,
  municipality: (key: Ags8) => Municipality,
): string {
  const fields = Object.assign({}, ...missing.map((fact) => FIELDS[fact])) as object;
  const { written, keys } = writtenCoverage(coverage);
  const record = { id, coverage: written, ...fields };
  return write(directoryFileOf(district), record, keys.map(municipality));
}

/** A coverage as editors write it, and the municipalities that it names. */
function writtenCoverage(coverage: Coverage): { written: object; keys: Ags8[] } {
  switch (coverage.width) {
    case 'named':
      return { written: { ags8: coverage.municipalities }, keys: coverage.municipalities };
    case 'district':
      return {
        written: { district: true, exceptAgs8: coverage.except },
        keys: coverage.except,
      };
    case 'state':
      return { written: { state: true }, keys: [] };
  }
}

/** A piece of a directory file, written as the files are: text in quotes, names beside keys, hints beside empty fields. */
function write(file: string, record: object, named: readonly Municipality[]): string {
  const document = new Document({ sources: [SOURCE], points: [record] });
  const list = document.hasIn(['points', 0, 'coverage', 'ags8']) ? 'ags8' : 'exceptAgs8';
  for (const [index, { name }] of named.entries())
    comment(document, ['points', 0, 'coverage', list, index], name);
  const empty = [
    ...Object.keys(SOURCE).map((field) => ['sources', 0, field]),
    ...Object.keys(record).map((field) => ['points', 0, field]),
  ];
  for (const path of empty) {
    const hint = HINTS[String(path[2])];
    if (hint !== undefined && document.getIn(path) === '') comment(document, path, hint);
  }
  document.commentBefore = ` ${file}`;
  return document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}

function comment(document: Document, path: readonly unknown[], text: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) node.comment = ` ${text}`;
}

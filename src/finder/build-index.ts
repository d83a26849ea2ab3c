import type { Locality, Municipality } from '../places/schema.ts';
import type { Places } from '../places/places.ts';
import { foldSpelling } from './fold.ts';
import { germanSounds } from './german-sounds.ts';
import { writeCore } from './index-format.ts';
import type { Trust } from './name-entry.ts';
import { foreignPart, LOCALITY_PARTS, localityParts, writeName } from './name-parts.ts';
import { landWords, nameWords, qualifierAt } from './name-words.ts';
import { SCRIPT_NAMES, scriptOfText } from './scripts/index.ts';
import { wholeNames } from './spelling.ts';

/** Below this, the municipality of a locality is named, but not opened unasked. */
const SURE_PROBABILITY = 0.8;

/** All files of the index: `core` is needed for the first keystroke, the parts when a query asks for them. */
export function buildIndex(places: Places): { core: string; parts: Record<string, string> } {
  const municipalities = inOrder(places);
  const positions = new Map<string, number>(
    municipalities.map(({ ags8 }, position) => [ags8, position]),
  );
  const positionOf = (key: string): number => {
    const position = positions.get(key);
    if (position === undefined) throw new Error(`There is no municipality with the key ${key}.`);
    return position;
  };
  return {
    core: core(places, municipalities),
    parts: {
      ...localityTexts(places, positionOf),
      ...foreignTexts(places, municipalities, positionOf),
    },
  };
}

/** By district, then by postal code: neighbours stand together, and their codes differ by little. */
function inOrder({ districts, municipalities }: Places): Municipality[] {
  const byDistrict = Map.groupBy(municipalities, ({ ags5 }) => ags5);
  const seatCode = (municipality: Municipality): string => municipality.postalCodes[0]?.code ?? '';
  return districts.flatMap(({ ags5 }) =>
    (byDistrict.get(ags5) ?? []).toSorted((a, b) => seatCode(a).localeCompare(seatCode(b))),
  );
}

function core(places: Places, municipalities: Municipality[]): string {
  const codes = Map.groupBy(places.specialCodes, ({ ags5 }) => ags5);
  const districts = new Map(places.districts.map(({ ags5 }, position) => [ags5, position]));
  const namesakes = namesOfLocalities(places.localities);
  return writeCore({
    landWords: landWords(places.landNames),
    districts: places.districts.map(({ ags5, name }) => ({
      name,
      specialCodes: [
        ...new Set((codes.get(ags5) ?? []).map(({ code }) => String(code))),
      ].toSorted(),
    })),
    municipalities: municipalities.map(({ ags5, ags8, name, population, postalCodes }) => ({
      name,
      district: districts.get(ags5) ?? 0,
      size: Math.round(Math.log2(Math.max(1, population))),
      hasNamesake: wholeNames(nameWords(name)).some((key) =>
        namesakes.get(key)?.some((municipality) => municipality !== ags8),
      ),
      codes: postalCodes,
    })),
  });
}

function namesOfLocalities(localities: Locality[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, ags8, alternatives } of localities) {
    for (const key of wholeNames(nameWords(name))) {
      names.set(key, [...(names.get(key) ?? []), ags8, ...alternatives]);
    }
  }
  return names;
}

type PositionOf = (key: string) => number;

function localityTexts({ localities }: Places, positionOf: PositionOf): Record<string, string> {
  const byName = localities.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  return Object.fromEntries(
    LOCALITY_PARTS.map((part) => [
      part,
      byName
        .filter(({ name }) => localityParts(firstSounds(name)).includes(part))
        .map((locality) => {
          const trust = trustIn(locality);
          const alternatives =
            trust === 'ask' ? locality.alternatives.map((key) => positionOf(key)) : [];
          return writeName(locality.name, positionOf(locality.ags8), trust, alternatives);
        })
        .join('\n'),
    ]),
  );
}

/** The first sound of each word that a query may start with: a name of several words lies in several parts. */
function firstSounds(name: string): string[] {
  const words = name.slice(0, qualifierAt(name)).match(/\p{L}+/gu) ?? [];
  return words.map((word) => germanSounds(word).charAt(0)).filter((sound) => sound !== '');
}

function trustIn({ confidence, probability }: Locality): Trust {
  if (confidence === 'low') return 'ask';
  return confidence === 'medium' && probability < SURE_PROBABILITY ? 'likely' : 'sure';
}

function foreignTexts(
  { exonyms }: Places,
  municipalities: Municipality[],
  positionOf: PositionOf,
): Record<string, string> {
  const german = new Set(municipalities.flatMap(({ name }) => wholeNames(nameWords(name))));
  const lines = new Map(SCRIPT_NAMES.map((script) => [script, new Set<string>()]));
  for (const { name, ags8, ambiguous } of exonyms) {
    if (german.has(foldSpelling(name).replaceAll(' ', ''))) continue;
    const trust = ambiguous ? 'likely' : 'sure';
    lines.get(scriptOfText(name)?.name ?? '')?.add(writeName(name, positionOf(ags8), trust, []));
  }
  return Object.fromEntries(
    Array.from(lines, ([script, ofScript]) => [
      foreignPart(script),
      [...ofScript].toSorted().join('\n'),
    ]),
  );
}

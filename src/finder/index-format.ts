/** The index of municipalities and codes as it is written to and read from text. */
export interface CoreIndex {
  /** Words that only tell the Land. */
  landWords: readonly string[];
  districts: DistrictEntry[];
  municipalities: MunicipalityEntry[];
}

export interface DistrictEntry {
  name: string;
  /** Retired and special codes: all that is known of them is the district. */
  specialCodes: string[];
}

export interface MunicipalityEntry {
  name: string;
  /** Position in the list of districts. */
  district: number;
  /** The logarithm of its population to the base 2: enough to order by. */
  size: number;
  /** A locality of another municipality has the same name. */
  hasNamesake: boolean;
  codes: { code: string; confirmed: boolean }[];
}

/*
 * The words that tell the Land; then a block per district: its name and special codes in the first line, then a line per municipality: size, name and
 * codes. A code is written as the distance from the one before, since neighbours have neighbouring codes.
 */

const BASE = 36;
const NAMESAKE = '*';
const UNCONFIRMED = '?';

export function writeCore({ landWords, districts, municipalities }: CoreIndex): string {
  const blocks = districts.map((district, position) => {
    const special = distances(district.specialCodes, 0);
    let previous = 0;
    const lines = municipalities
      .filter((municipality) => municipality.district === position)
      .map(({ name, size, hasNamesake, codes }) => {
        const written = distances(
          codes.map(({ code }) => code),
          previous,
        ).map((distance, index) =>
          codes[index]?.confirmed === false ? distance + UNCONFIRMED : distance,
        );
        previous = Number(codes[0]?.code);
        return `${size.toString(BASE)}${hasNamesake ? NAMESAKE : ''}${name}\t${written.join(' ')}`;
      });
    return [`${district.name}\t${special.join(' ')}`, ...lines].join('\n');
  });
  return [landWords.join(' '), ...blocks].join('\n\n');
}

export function readCore(text: string): CoreIndex {
  const districts: DistrictEntry[] = [];
  const municipalities: MunicipalityEntry[] = [];
  const [land = '', ...blocks] = text.split('\n\n');
  for (const [position, block] of blocks.entries()) {
    const [head = '', ...lines] = block.split('\n');
    const [name = '', special = ''] = head.split('\t');
    districts.push({ name, specialCodes: codesOf(special, 0).map(({ code }) => code) });
    let previous = 0;
    for (const line of lines) {
      const [, size = '', namesake = '', ofMunicipality = '', written = ''] =
        /^(.)(\*?)(.+)\t(.*)$/.exec(line) ?? [];
      const codes = codesOf(written, previous);
      previous = Number(codes[0]?.code);
      municipalities.push({
        name: ofMunicipality,
        district: position,
        size: Number.parseInt(size, BASE),
        hasNamesake: namesake === NAMESAKE,
        codes,
      });
    }
  }
  const landWords = land.split(' ').filter((word) => word !== '');
  return { landWords, districts, municipalities };
}

function distances(codes: string[], start: number): string[] {
  let previous = start;
  return codes.map((code) => {
    const distance = Number(code) - previous;
    previous = Number(code);
    return distance.toString(BASE);
  });
}

function codesOf(written: string, start: number): { code: string; confirmed: boolean }[] {
  if (written === '') return [];
  let previous = start;
  return written.split(' ').map((distance) => {
    previous += Number.parseInt(distance, BASE);
    return { code: String(previous).padStart(5, '0'), confirmed: !distance.endsWith(UNCONFIRMED) };
  });
}

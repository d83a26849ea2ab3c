import { slugOf } from '../places/slug.ts';
import { readCore } from './index-format.ts';
import type { MunicipalityEntry } from './index-format.ts';
import { foldSpelling } from './fold.ts';
import { nameEntry, nameSet } from './name-entry.ts';
import type { NameSet } from './name-entry.ts';

/** The municipalities and codes that the finder knows, with what a match shows of them. */
export interface FinderGazetteer {
  municipalities: FinderMunicipality[];
  names: NameSet;
  /** Words that only tell the Land. */
  landWords: readonly string[];
  /** Districts by their retired and special codes. */
  specialCodes: Map<string, FinderDistrict[]>;
  /** The folded words of a municipality's name and its district's. */
  surroundings: (municipality: number) => string[];
}

export interface FinderDistrict {
  name: string;
  slug: string;
}

export type FinderMunicipality = Omit<MunicipalityEntry, 'district'> & {
  slug: string;
  shownName: string;
  district: FinderDistrict;
};

export function readGazetteer(core: string): FinderGazetteer {
  const index = readCore(core);
  const districts = index.districts.map(({ name }) => ({ name, slug: slugOf(name) }));
  const byName = Map.groupBy(index.municipalities, ({ name }) => name);
  const municipalities = index.municipalities.map((entry) => {
    const district = districts[entry.district] ?? { name: '', slug: '' };
    // As in places.ts: municipalities of the same name carry their district.
    const shared = (byName.get(entry.name)?.length ?? 0) > 1;
    const slug = slugOf(entry.name);
    return {
      ...entry,
      district,
      slug: shared ? `${slug}-${district.slug}` : slug,
      shownName: shared ? `${entry.name} (${district.name})` : entry.name,
    };
  });
  const specialCodes = new Map<string, FinderDistrict[]>();
  for (const [position, { specialCodes: codes }] of index.districts.entries()) {
    const district = districts[position];
    for (const code of codes) {
      if (district !== undefined)
        specialCodes.set(code, [...(specialCodes.get(code) ?? []), district]);
    }
  }
  const names = municipalities.map(({ name }, position) =>
    nameEntry('municipality', name, position),
  );
  const words = new Map<number, string[]>();
  return {
    municipalities,
    names: nameSet(names),
    landWords: index.landWords,
    specialCodes,
    surroundings: (position) => {
      let known = words.get(position);
      if (known === undefined) {
        const { name = '', district } = municipalities[position] ?? {};
        known = foldSpelling(`${name} ${district?.name ?? ''}`).split(' ');
        words.set(position, known);
      }
      return known;
    },
  };
}

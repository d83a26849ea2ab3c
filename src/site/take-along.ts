import { districtTable } from '../take/district-table.ts';
import { vcardOf } from '../take/vcard.ts';
import type { SiteData } from './context.ts';
import { pathsOf } from '../addresses/paths.ts';

type Known = Pick<SiteData, 'site' | 'places' | 'gazetteer' | 'directory' | 'inGerman'>;

/** Every published contact point as vCard, by its id. */
export function cardsOf({ site, directory, inGerman }: Known): Map<string, string> {
  const to = pathsOf(site.base, 'de');
  const at = (path: string) => (site.origin === '' ? undefined : site.origin + path);
  const { namespace } = site.data;
  const cards = directory.points
    .filter(({ publish }) => publish)
    .map((point): [string, string] => {
      const [page, card] = [at(to.point(point.id)), at(to.card(point.id))];
      return [point.id, vcardOf(point, { namespace, inGerman, page, card })];
    });
  return new Map(cards);
}

/** The offices of each district as a table, by the district's slug. */
export function tablesOf(data: Known): Map<string, string> {
  const { site, places, gazetteer, directory, inGerman } = data;
  const to = pathsOf(site.base, 'de');
  const frame = { gazetteer, inGerman, page: (id: string) => site.origin + to.point(id) };
  const tables = places.districts.map(({ ags5, slug }): [string, string] => [
    slug,
    districtTable(directory.byDistrict.get(ags5) ?? [], frame),
  ]);
  return new Map(tables);
}

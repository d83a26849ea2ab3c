import type { Ags5 } from '../places/keys.ts';
import type { Places } from '../places/places.ts';
import type { Municipality } from '../places/schema.ts';

/**
 * The municipality that an address lies in; undefined where its town could be one of several.
 * @param district where the office is filed: of two towns with one name, its own is meant
 */
export function municipalityOfAddress(
  { postalCode, city }: { postalCode?: string | undefined; city: string },
  district: Ags5 | null,
  places: Places,
): Municipality | undefined {
  const near =
    postalCode === undefined ? places.municipalities : municipalitiesWith(postalCode, places);
  const named = near.filter(namedBy(city, places));
  const exact = named.filter(({ name }) => name === city);
  for (const candidates of [exact, named]) {
    const own = candidates.filter(({ ags5 }) => ags5 === district);
    const [only, ...others] = own.length > 0 ? own : candidates;
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/** The municipalities that a postal code reaches, special codes included. */
export function municipalitiesWith(code: string, places: Places): Municipality[] {
  const special = places.specialCodes.filter((entry) => entry.code === code);
  return places.municipalities.filter(
    ({ ags8, postalCodes }) =>
      postalCodes.some((entry) => entry.code === code) ||
      special.some((entry) => entry.ags8 === ags8),
  );
}

/** `Eislingen` for Eislingen/Fils, `Müllheim` for Müllheim im Markgräflerland, or one of its villages. */
export function namedBy(city: string, places: Places): (municipality: Municipality) => boolean {
  const villages = places.localities.filter(({ name }) => name === city);
  const withVillage = new Set(villages.map(({ ags8 }) => ags8));
  return ({ name, ags8 }) => {
    const rest = name.slice(city.length);
    const isOwn = name.startsWith(city) && (rest === '' || /^[ /(,]/.test(rest));
    return isOwn || withVillage.has(ags8);
  };
}

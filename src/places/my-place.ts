/** The place that a reader opened last. It is kept on the device and goes nowhere else. */
export interface MyPlace {
  slug: string;
  name: string;
}

const KEY = 'place';

/** Where storage is forbidden or full, nothing is remembered and nothing breaks. */
export function rememberPlace(place: MyPlace): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // A private window, or a device without room.
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above: then there is nothing to forget.
  }
}

export function myPlace(): MyPlace | undefined {
  try {
    const { slug, name } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<MyPlace>;
    return slug !== undefined && name !== undefined ? { slug, name } : undefined;
  } catch {
    return undefined;
  }
}

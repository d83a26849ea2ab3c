/** How an area of districts is shaded: by how many of its municipalities something is known. */
export const SHARES = ['all', 'most', 'some', 'none'] as const;
export type Share = (typeof SHARES)[number];

/** The shares in figures, as they stand in the legend. */
export const SHARE_FIGURES: Record<Share, string> = {
  all: '100 %',
  most: '50–99 %',
  some: '1–49 %',
  none: '0 %',
};

/** @param of how many there are; at least one */
export function shareOf(known: number, of: number): Share {
  if (known === of) return 'all';
  if (known === 0) return 'none';
  return known * 2 >= of ? 'most' : 'some';
}

/** @throws Error where the page lacks a part that its component always has */
export function present<E>(part: E | null | undefined): E {
  if (part === null || part === undefined) {
    throw new Error('A part of the list of offices is missing from the page.');
  }
  return part;
}

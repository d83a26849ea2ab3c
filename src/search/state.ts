import type { Filters } from './engine.ts';

/** What a search page shows. */
export interface SearchState extends Filters {
  query: string;
}

/** Under this name among what the browser remembers of a page. */
const NAME = 'search';

/**
 * What this page showed before the reader followed a result and came back. It is kept with the entry
 * of the browser's history, not in the address: an address is seen by others and lands in logs.
 */
export function readState(remembered: unknown): SearchState {
  const state = fieldOf(remembered, NAME);
  const text = (field: string) => {
    const value = fieldOf(state, field);
    return typeof value === 'string' ? value : '';
  };
  return { query: text('query'), district: text('district'), kind: text('kind') };
}

/** What to remember besides that which others keep there. */
export function writeState(remembered: unknown, state: SearchState): object {
  return { ...(typeof remembered === 'object' ? remembered : {}), [NAME]: state };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

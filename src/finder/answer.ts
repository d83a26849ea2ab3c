/** What the finder says about a query. */
export type FinderAnswer =
  /** Nothing in it that could be searched. */
  | { state: 'empty' }
  /** `certain`: exactly one match, and it may be opened without asking. `pending`: parts that could say more. */
  | { state: 'found'; matches: Match[]; certain: boolean; pending: string[] }
  /** A well-formed German postal code that does not lie in the Land. */
  | { state: 'outside'; code: string; pending: [] }
  | { state: 'nothing'; pending: string[] };

/** A municipality (or, for a retired or special postal code, a district) that the query may mean. */
export interface Match {
  /** Address of its page. */
  slug: string;
  kind: 'municipality' | 'district';
  /** The shown name: `Weinsberg`, `Malsch (Landkreis Karlsruhe)`. */
  name: string;
  /** `Landkreis Heilbronn` */
  district: string;
  /** The postal codes that help to recognise it, those of the query first. */
  postalCodes: string[];
  /** Why it was found, where that is not obvious. */
  through?: Through;
  /** It only probably belongs to the locality that was asked for: ask. */
  ask: boolean;
  /** 0 to 1 */
  confidence: number;
}

/** The name, code or reading that led to a match. */
export interface Through {
  text: string;
  kind: 'locality' | 'foreign-name' | 'former-code' | 'sound' | 'spelling' | 'keyboard';
}

/** From what somebody types to the municipality. */
export interface Finder {
  /** Answers from what is loaded. Never throws. */
  find(query: string): FinderAnswer;
  /** Loads the parts that this query needs, then answers again; a part that cannot be loaded is done without. */
  findFully(query: string): Promise<FinderAnswer>;
}

export const MOST_MATCHES = 8;

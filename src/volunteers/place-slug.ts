import type { Finder, Match } from '../finder/answer.ts';

/** The municipality of an address: its slug, read as a name, finds it. */
export function matchNamed(slug: string, finder: Pick<Finder, 'find'>): Match | undefined {
  const answer = finder.find(slug.replaceAll('-', ' '));
  if (answer.state !== 'found') return undefined;
  return answer.matches.find((match) => match.kind === 'municipality' && match.slug === slug);
}

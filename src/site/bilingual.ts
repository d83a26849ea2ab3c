import type { CollectionEntry } from 'astro:content';
import type { TermLink } from '../facts/term-links.ts';
import type { Page } from '../guides/schema.ts';
import type { Context } from './context.ts';
import { siteData } from './context.ts';
import { guidePaths, pagesIn } from './guides.ts';
import type { GuideProps } from './guides.ts';
import { pathsOf } from '../addresses/paths.ts';

/** What a guide in two languages needs. */
export interface BilingualProps extends GuideProps {
  /** The German side of the page. */
  german: Context;
  original: CollectionEntry<'pages'>;
  germanTerms: TermLink[];
}

/** Whether a text has a sheet in this language: it has to be a guide, and translated. */
export function hasBilingual(page: Page, language: string): boolean {
  return language !== 'de' && page.language === language && page.section !== 'legal';
}

/** One path for each guide and each language but German. */
export async function bilingualPaths(folder: 'direct' | 'topics') {
  const { contexts, inGerman } = await siteData();
  const originals = new Map((await pagesIn('de')).map((entry) => [entry.data.slug, entry]));
  const to = pathsOf(import.meta.env.BASE_URL, 'de');
  const [first] = contexts;
  if (first === undefined) return [];
  const german: Context = { ...first, language: 'de', t: inGerman, to };
  return (await guidePaths(folder)).flatMap(({ params, props }) => {
    const original = originals.get(params.page);
    if (original === undefined || !hasBilingual(props.entry.data, params.lang)) return [];
    const germanTerms = props.terms.map(({ words, href }) => ({
      words,
      href: href.replace(props.context.to.glossary, to.glossary),
    }));
    return [{ params, props: { ...props, german, original, germanTerms } }];
  });
}

import { LANGUAGES } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { SHARE_WORDS } from './kinds.ts';
import type { PageKind } from '../addresses/page-kind.ts';
import type { ShareWords } from './picture.ts';

/** Noto's Arabic asks for lines that are a quarter higher than they need to be. */
const LINE_HEIGHT = { Latn: 1, Cyrl: 1, Ethi: 1, Arab: 0.8 };

/** What stands on the picture of one kind of page in one language. */
export function shareWords(t: Translator, kind: PageKind): ShareWords {
  const { dir, script } = LANGUAGES[t.language];
  const { title, lead } = SHARE_WORDS[kind];
  return {
    name: t.text('site.name'),
    subtitle: t.text('site.subtitle'),
    title: t.text(title),
    lead: lead.map((key) => t.text(key)).join(' · '),
    dir,
    lineHeight: LINE_HEIGHT[script],
  };
}

import { finishedHtml } from '../i18n/html.ts';
import type { Html } from '../i18n/html.ts';

/** A word that is linked where it first appears, and where to. */
export interface TermLink {
  /** The spellings that count, longest first: the term and its abbreviations. */
  words: string[];
  href: string;
}

/** Inside these elements no link is made: they are links, buttons or headings already. */
const CLOSED = /^(a|button|h[1-6]|summary|script|style)$/;

/**
 * Links office words to the glossary where they first appear in finished HTML. In German texts the
 * words stand in the text, in translations inside `<span lang="de">`.
 * @param onlyMarked true for translations
 */
export function linkTerms(html: Html, terms: readonly TermLink[], onlyMarked: boolean): Html {
  const waiting = new Set(terms);
  const open: { name: string; german: boolean }[] = [];
  const pieces = html.split(/(<[^>]+>)/).map((piece) => {
    if (piece.startsWith('<')) {
      follow(piece, open);
      return piece;
    }
    const isClosed = open.some(({ name }) => CLOSED.test(name));
    const isMarked = open.some(({ german }) => german);
    return isClosed || (onlyMarked && !isMarked) ? piece : linkIn(piece, waiting);
  });
  return finishedHtml(pieces.join(''));
}

/** Keeps the stack of open elements. */
function follow(tag: string, open: { name: string; german: boolean }[]): void {
  const [, closing, name = ''] = /^<(\/?)([a-z0-9-]+)/i.exec(tag) ?? [];
  if (name === '' || tag.endsWith('/>') || VOID.test(name)) return;
  if (closing === '/') open.pop();
  else open.push({ name, german: /^<span[^>]* lang="de"/.test(tag) });
}

const VOID = /^(br|hr|img|input|meta|link|wbr|path)$/;

/** Links every word that still waits and stands in this text as a whole word. */
function linkIn(text: string, waiting: Set<TermLink>): string {
  for (const term of waiting) {
    for (const word of term.words) {
      const at = wholeWord(text, word);
      if (at < 0) continue;
      waiting.delete(term);
      const end = at + word.length;
      const link = `<a class="term" href="${term.href}">${text.slice(at, end)}</a>`;
      return linkIn(text.slice(0, at), waiting) + link + linkIn(text.slice(end), waiting);
    }
  }
  return text;
}

function wholeWord(text: string, word: string): number {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{Letter}\p{Number}-]/u.test(character);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

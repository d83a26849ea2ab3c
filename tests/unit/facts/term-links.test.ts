import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../../src/facts/term-links.ts';
import { finishedHtml } from '../../../src/i18n/html.ts';

const terms = [
  { words: ['Migrationsberatung', 'MBE'], href: '#mbe' },
  { words: ['Duldung'], href: '#duldung' },
];
const link = (href: string, word: string) => `<a class="term" href="${href}">${word}</a>`;

describe('linkTerms', () => {
  it('links a word where it first appears, and only there', () => {
    expect(linkTerms(finishedHtml('<p>Duldung und Duldung</p>'), terms, false)).toBe(
      `<p>${link('#duldung', 'Duldung')} und Duldung</p>`,
    );
  });

  it('links one of several spellings once', () => {
    expect(linkTerms(finishedHtml('<p>MBE, Migrationsberatung</p>'), terms, false)).toBe(
      `<p>MBE, ${link('#mbe', 'Migrationsberatung')}</p>`,
    );
    expect(linkTerms(finishedHtml('<p>MBE</p>'), terms, false)).toBe(
      `<p>${link('#mbe', 'MBE')}</p>`,
    );
  });

  it('links whole words only', () => {
    const html = '<p>Ausbildungsduldung Duldungen Duldung-Antrag</p>';
    expect(linkTerms(finishedHtml(html), terms, false)).toBe(html);
  });

  it.each(['<h2>Duldung</h2>', '<a href="/x/">die <b>Duldung</b></a>', '<button>Duldung</button>'])(
    'makes no link inside %s',
    (html) => {
      expect(linkTerms(finishedHtml(html), terms, false)).toBe(html);
    },
  );

  it('finds the next appearance after a heading', () => {
    expect(linkTerms(finishedHtml('<h2>Duldung</h2><p>Duldung<br>MBE</p>'), terms, false)).toBe(
      `<h2>Duldung</h2><p>${link('#duldung', 'Duldung')}<br>${link('#mbe', 'MBE')}</p>`,
    );
  });

  it('in a translation links only words that are marked as German', () => {
    expect(
      linkTerms(finishedHtml('<p>Duldung (<span lang="de">Duldung</span>)</p>'), terms, true),
    ).toBe(`<p>Duldung (<span lang="de">${link('#duldung', 'Duldung')}</span>)</p>`);
  });
});

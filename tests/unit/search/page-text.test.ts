import { expect, it } from 'vitest';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { sectionsOf } from '../../../src/search/page-text.ts';
import { pressPages } from '../../../src/search/press-text.ts';
import { loadContent } from '../../../src/site/load.ts';
import { pathsOf } from '../../../src/addresses/paths.ts';
import { dossierOf } from '../../../src/facts/programme.ts';

const html = (body: string) =>
  `<html><body><nav>Menü</nav><div data-pagefind-body>${body}</div><footer>Fuß</footer></body></html>`;

it('takes the sections of a page, and nothing from around them', () => {
  expect(
    sectionsOf(
      html(`<h1>Titel</h1><p>Am   Anfang.</p><h2 id="eins">Eins</h2><p>Text <b lang="de">Amt</b>.</p>
        <ul><li>Punkt</li></ul><h2 id="leer">Leer</h2>`),
    ),
  ).toEqual([
    { heading: '', text: 'Am Anfang.', german: [] },
    { id: 'eins', heading: 'Eins', text: 'Text Amt. Punkt', german: ['Amt'] },
  ]);
});

it('leaves out scripts and what asks to be left out', () => {
  const [section] = sectionsOf(
    html('<p>Text<script>x()</script></p><p data-pagefind-ignore>Nicht</p>'),
  );
  expect(section?.text).toBe('Text');
});

it('stops at a page that marks no text', () => {
  expect(() => sectionsOf('<html><body><p>Text</p></body></html>')).toThrow('data-pagefind-body');
});

it('makes pages from the records of the programme, each sentence and event once', () => {
  const { facts, messages } = loadContent('content');
  const dossier = dossierOf(facts);
  const pages = pressPages({
    t: translatorFor('en', messages.en),
    inGerman: translatorFor('de', messages.de),
    to: pathsOf('/', 'en'),
    facts,
    dossier,
  });
  const sections = pages.flatMap((page) => page.sections);
  const { timeline, press } = facts.programme;
  const timelinePage = pages.find(({ slug }) => slug === 'timeline');
  expect(timelinePage?.sections.slice(1).map(({ id, text }) => [id, text])).toEqual(
    timeline.map(({ id, text }) => [id, text]),
  );
  for (const { text } of [...[...dossier.values()].flat(), ...press.citations]) {
    expect(sections.some((section) => section.text.includes(text))).toBe(true);
  }
  expect(pages.map(({ title }) => title)).not.toContain('Das Programm');
  expect(pages[0]).toMatchObject({ germanTitle: 'Das Programm', german: 'text' });
});

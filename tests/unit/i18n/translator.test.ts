import { describe, expect, it } from 'vitest';
import { german, translatorFor } from '../../../src/i18n/translator.ts';
import { loadContent } from '../../../src/site/load.ts';

const { messages } = loadContent('content');
const inGerman = translatorFor('de', messages.de);
const inArabic = translatorFor('ar', {
  ...messages.ar,
  'place.other': 'مكاتب <de>Rathaus</de> في {place} & <b>هنا</b>',
});

describe('a translator', () => {
  it('marks German names and words in another language and escapes everything else', () => {
    expect(inArabic.html('place.other', { place: german('Bad <Muster>') })).toBe(
      'مكاتب <bdi lang="de">Rathaus</bdi> في <bdi lang="de">Bad &lt;Muster&gt;</bdi> &amp; <b>هنا</b>',
    );
  });

  it('gives the same as plain text for titles', () => {
    expect(inArabic.text('place.other', { place: german('Ulm') })).toBe(
      'مكاتب Rathaus في Ulm & هنا',
    );
  });

  it('does not mark German in German', () => {
    expect(inGerman.html('place.other', { place: german('Ulm') })).toBe('Weitere Stellen für Ulm');
    expect(inGerman.german('Ulm & Co')).toBe('Ulm &amp; Co');
  });

  it('counts with the plural forms of the language and Latin digits', () => {
    const count = (n: number) => inArabic.text('finder.count', { count: n });
    const forms = [0, 1, 2, 3, 11, 100].map(count);
    expect(new Set(forms).size).toBe(6);
    expect(count(3)).toContain('3');
    expect(count(11)).toContain('11');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { chartFile } from '../../../src/facts/charts/svg.ts';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { SHARE_KINDS } from '../../../src/share/kinds.ts';
import { SHARE_SIZE, sharePicture } from '../../../src/share/picture.ts';
import { svgRaster, textRaster } from '../../../src/share/raster.ts';
import { shareWords } from '../../../src/share/words.ts';
import { loadContent } from '../../../src/site/load.ts';
import { CHARTS, chartsIn } from '../../../src/facts/programme.ts';

const { messages, facts } = loadContent('content');
const fonts = [
  ...readFileSync('src/share/fonts.conf', 'utf8').matchAll(/>\.\.\/\.\.\/([^<]+)<\/dir>/g),
]
  .flatMap(([, folder = '']) => globSync(`${folder}/*.ttf`))
  .map((file) => create(readFileSync(file)) as Font);

const words = {
  name: 'Wegweiser',
  subtitle: 'im Musterland',
  title: 'Wer hilft mir?',
  lead: 'Telefon und Adresse',
  dir: 'ltr',
  lineHeight: 1,
} as const;

/** Colour of one point of a picture, as hexadecimal digits. */
async function colourAt(png: Buffer, left: number, top: number): Promise<string> {
  const { data } = await sharp(png)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.toString('hex');
}

test('every letter of every picture and chart is in the fonts of the project', () => {
  expect(fonts).toHaveLength(7);
  const missing = ALL_LANGUAGES.flatMap((language) => {
    const t = translatorFor(language, messages[language]);
    const pictures = SHARE_KINDS.flatMap((kind) => {
      const { name, subtitle, title, lead } = shareWords(t, kind);
      return [name, subtitle, title, lead];
    });
    const charts = CHARTS.map((chart) => chartsIn(facts, t)[chart].replace(/<[^>]+>/g, ''));
    const letters = new Set([...pictures, ...charts].join('').replace(/&[a-z]+;/g, ''));
    return [...letters].filter(
      (letter) => !fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    );
  });
  expect(missing).toEqual([]);
});

test('a picture has the size that messengers ask for and is the same each time', async () => {
  const [first, second] = await Promise.all([sharePicture(words), sharePicture(words)]);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...SHARE_SIZE });
  expect(first.equals(second)).toBe(true);
});

test('the sign stands where reading begins', async () => {
  const [ltr, rtl] = await Promise.all([
    sharePicture(words),
    sharePicture({ ...words, dir: 'rtl' }),
  ]);
  const [left, right] = [80, SHARE_SIZE.width - 80];
  expect([await colourAt(ltr, left, 60), await colourAt(ltr, right, 60)]).toEqual([
    'ffcc1a',
    'f6f4ee',
  ]);
  expect([await colourAt(rtl, left, 60), await colourAt(rtl, right, 60)]).toEqual([
    'f6f4ee',
    'ffcc1a',
  ]);
});

test('the words of every language fit their picture', async () => {
  const tooBig: string[] = [];
  for (const language of ALL_LANGUAGES) {
    const t = translatorFor(language, messages[language]);
    for (const kind of SHARE_KINDS) {
      const { title, lead, lineHeight } = shareWords(t, kind);
      const box = { colour: '#000', width: 1056, lineHeight };
      const [large, small] = await Promise.all([
        textRaster(title, { ...box, bold: true, height: 230, sizes: [60] }),
        textRaster(lead, { ...box, height: 140, sizes: [32] }),
      ]);
      if (large.height > 230 || large.width > 1056) tooBig.push(`${language} ${kind}: ${title}`);
      if (small.height > 140) tooBig.push(`${language} ${kind}: ${lead}`);
    }
  }
  expect(tooBig).toEqual([]);
});

test.each([false, true])('Arabic letters join (bold: %s)', async (bold) => {
  const style = { bold, colour: '#000', width: 900, height: 200, sizes: [80] };
  const joined = await textRaster('عععع', style);
  // A zero width non-joiner between letters keeps each in its broad final form.
  const apart = await textRaster('ع\u200cع\u200cع\u200cع', style);
  expect(joined.width).toBeLessThan(apart.width);
});

test('a chart becomes a picture for print', async () => {
  const t = translatorFor('de', messages.de);
  const svg = chartFile(chartsIn(facts, t).geld);
  const [, width] = /viewBox="0 0 (\S+) /.exec(svg) ?? [];
  const png = await svgRaster(svg, 4);
  expect((await sharp(png).metadata()).width).toBe(Number(width) * 4);
});

import { describe, expect, it } from 'vitest';
import { nearest, sortReadings } from '../../../src/finder/alignment.ts';
import { tidy } from '../../../src/finder/fold.ts';
import { nameQuery } from '../../../src/finder/name-query.ts';
import { scriptOfText } from '../../../src/finder/scripts/index.ts';
import { spokenReadings } from '../../../src/finder/spoken-name.ts';

/** The cost of a text for a name, for each sound heard. */
function unlikeness(text: string, name: string): number {
  const heard = nameQuery(tidy(text))?.heard;
  if (heard === undefined) return Number.NaN;
  let least = Infinity;
  nearest(
    heard.pattern,
    sortReadings(spokenReadings(name, name)),
    { most: 5000, span: 0 },
    (_, cost) => {
      least = Math.min(least, cost);
    },
  );
  return least / heard.weight;
}

/** About as much as taking every tenth sound for a wholly different one. */
const CLOSE = 11;

describe('a name written by ear is close to the German one', () => {
  it.each([
    ['Arabic', 'هايلبرون', 'Heilbronn'],
    ['Arabic: g is ghain, jeem or kaf', 'توبنجن', 'Tübingen'],
    ['Arabic: p is b', 'بفورتسهايم', 'Pforzheim'],
    ['Arabic: ch is sh to many', 'لوراش', 'Lörrach'],
    ['Persian: a vowel before s', 'اشتوتگارت', 'Stuttgart'],
    ['Persian: w is waw', 'وایبلینگن', 'Waiblingen'],
    ['Urdu: retroflex t, doubled', 'سٹٹگارٹ', 'Stuttgart'],
    ['Pashto gaf', 'ګوپینګن', 'Göppingen'],
    ['Sorani: written vowels', 'هایدڵبێرگ', 'Heidelberg'],
    ['Sorani: a carrier before the first vowel', 'ئۆهرینگن', 'Öhringen'],
    ['Ukrainian: h is г', 'Гайльбронн', 'Heilbronn'],
    ['Russian: h is х', 'Хайльбронн', 'Heilbronn'],
    ['Russian, older: eu is ей', 'Рейтлинген', 'Reutlingen'],
    ['Russian: ö is ё or э', 'Этигхайм', 'Ötigheim'],
    ['Bulgarian: щ is sht', 'Щутгарт', 'Stuttgart'],
    ['Bulgarian: ьо', 'Бьоблинген', 'Böblingen'],
    ['Serbian: ј and џ', 'Хајлброн', 'Heilbronn'],
    ['Amharic', 'ማንሃይም', 'Mannheim'],
    ['Tigrinya: a murmur for every vowel between', 'ሽቱትጋርት', 'Stuttgart'],
    ['Georgian: ending -ი', 'ფორცჰაიმი', 'Pforzheim'],
    ['Georgian: იუ', 'ტიუბინგენი', 'Tübingen'],
    ['Armenian', 'Ֆրայբուրգ', 'Freiburg'],
    ['Greek: voiced stops', 'Χάιντελμπεργκ', 'Heidelberg'],
    ['Hebrew', 'היידלברג', 'Heidelberg'],
    ['Turkish', 'Ştutgart', 'Stuttgart'],
    ['Kurmanji', 'Haylbron', 'Heilbronn'],
    ['Polish', 'Sztutgart', 'Stuttgart'],
    ['Romanian', 'Esslinghen', 'Esslingen'],
    ['Vietnamese: tones', 'Mân-hái-mồ', 'Mannheim'],
    ['Latvian: letters of its own', 'Tībingene', 'Tübingen'],
    ['French: no h', 'Aïlbronn', 'Heilbronn'],
    ['French: ch is sh', 'Chtoutgart', 'Stuttgart'],
    ['Italian', 'Raitlinghen', 'Reutlingen'],
    ['English', 'shtutgart', 'Stuttgart'],
    ['English: y is ei', 'Fryburg', 'Freiburg'],
    ['Somali', 'Haydalbeerg', 'Heidelberg'],
    ['Russian in Latin letters', 'Khajl’bronn', 'Heilbronn'],
  ])('%s: %s is %s', (_, text, name) => {
    expect(unlikeness(text, name)).toBeLessThan(CLOSE);
  });

  it.each([
    ['برلين', 'Böblingen'],
    ['Харків', 'Karlsruhe'],
    ['Hamburg', 'Heidelberg'],
  ])('%s is not %s', (text, name) => {
    expect(unlikeness(text, name)).toBeGreaterThan(2 * CLOSE);
  });
});

describe('the script of a text', () => {
  it.each([
    ['Ulm', 'latin'],
    ['أولم', 'arabic'],
    ['Ульм', 'cyrillic'],
    ['ኡልም', 'ethiopic'],
    ['乌尔姆', 'other'],
  ])('%s is %s', (text, script) => {
    expect(scriptOfText(text)?.name).toBe(script);
  });

  it('is unknown where there is no letter', () => {
    expect(scriptOfText('…!')).toBeUndefined();
  });
});

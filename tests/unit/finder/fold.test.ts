import { describe, expect, it } from 'vitest';
import { foldDigits, foldSpelling, tidy } from '../../../src/finder/fold.ts';

describe('digits', () => {
  it.each(['٧٤١٨٩', '۷۴۱۸۹', '７４１８９', '७४१८९', '৭৪১৮৯', '๗๔๑๘๙', '74189'])(
    'reads %s',
    (digits) => {
      expect(foldDigits(digits)).toBe('74189');
    },
  );
});

describe('a tidy query', () => {
  it('is cut, lower case, and of ordinary width', () => {
    expect(tidy('ＵＬＭ')).toBe('ulm');
    expect(tidy('x'.repeat(10_000)).length).toBeLessThan(100);
  });

  it('survives half a surrogate pair at the cut', () => {
    expect(tidy(`${'x'.repeat(63)}😀`)).toHaveLength(64);
  });

  it('does not grow by letters that stand for whole phrases', () => {
    expect(tidy('\ufdfa'.repeat(80)).length).toBeLessThan(100);
  });
});

describe('spelling', () => {
  it.each([
    ['Bad Säckingen', 'bad sackingen'],
    ['Bad Saeckingen', 'bad sackingen'],
    ['Straßberg', 'strassberg'],
    ['Villingen-Schwenningen', 'villingen schwenningen'],
    ['Łódź', 'lodz'],
    ['Tübingen', 'tubingen'],
    ['Tuebingen', 'tubingen'],
    ['Neuenburg', 'neuenburg'],
    ['Aue', 'aue'],
  ])('%s is compared as %s', (name, folded) => {
    expect(foldSpelling(name)).toBe(folded);
  });

  it.each([
    ['kaf and yeh of Persian keyboards', 'کارلسی', 'كارلسي'],
    ['alef maksura', 'كارلسى', 'كارلسي'],
    ['teh marbuta', 'كارلسروة', 'كارلسروه'],
    ['hamza', 'أولم', 'اولم'],
    ['the lengthening stroke', 'شتـــوتغارت', 'شتوتغارت'],
    ['vowel signs', 'شُتُوتْغَارْت', 'شتوتغارت'],
    ['the joiner', 'لوون\u200cاشتاین', 'لووناشتاین'],
  ])('%s makes no difference', (_, one, other) => {
    expect(foldSpelling(one)).toBe(foldSpelling(other));
  });

  it('keeps Cyrillic й and ї, which are letters of their own', () => {
    expect(foldSpelling('Йїё')).toBe('йїё');
  });

  it('folds the beginning of a word to the beginning of the folded word', () => {
    const name = 'Bäuerlesmühle Neuenbürg Soestauer';
    for (let length = 1; length <= name.length; length += 1) {
      expect(foldSpelling(name).startsWith(foldSpelling(name.slice(0, length)))).toBe(true);
    }
  });
});

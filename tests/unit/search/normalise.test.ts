import { describe, expect, it } from 'vitest';
import {
  beginnings,
  fold,
  joinedParts,
  withoutAttached,
  wordsOf,
} from '../../../src/search/normalise.ts';

describe('fold', () => {
  it.each([
    ['Arabic ye and kaf against Persian ones', 'كارگاهي', 'کارگاهی'],
    ['tatweel', 'مـدرسـة', 'مدرسة'],
    ['vowel signs', 'مَدْرَسَة', 'مدرسة'],
    ['alef with and without hamza', 'أجانب', 'اجانب'],
    ['the joiner of Persian', 'می\u200cخواهم', 'میخواهم'],
    ['Turkish dotless ı', 'ısı', 'isi'],
    ['Turkish İ', 'İZİN', 'izin'],
    ['ß', 'Straße', 'Strasse'],
    ['the letters of Pashto', 'ښوونځی', 'ښوونځي'],
    ['the vowels of Sorani', 'کۆرس', 'کورس'],
  ])('brings together %s', (_, written, typed) => {
    expect(fold(written)).toBe(fold(typed));
  });

  it('keeps apart what is another word', () => {
    expect(fold('شهر')).not.toBe(fold('شعر'));
    expect(fold('Kurs')).not.toBe(fold('Kurz'));
  });
});

describe('wordsOf', () => {
  it('leaves out what is no word', () => {
    expect(wordsOf('  Kurs,  (B1)! ')).toEqual(['kurs', 'b1']);
  });
});

describe('joinedParts', () => {
  it('finds both parts of a joined word', () => {
    expect(joinedParts('کلاس\u200cهای آلمانی')).toEqual([fold('کلاس'), fold('های')]);
  });
});

describe('withoutAttached', () => {
  it.each(['و', 'ب', 'ال', 'لل', 'ل'])('takes the Arabic %s from a word', (attached) => {
    expect(withoutAttached(fold(`${attached}لاجئين`), 'ar')).toContain(fold('لاجئين'));
  });

  it('takes several, one after the other', () => {
    expect(withoutAttached(fold('وللمدرسة'), 'ar')).toContain(fold('مدرسة'));
  });

  it('leaves short words whole', () => {
    expect(withoutAttached(fold('ولد'), 'ar')).toEqual([fold('ولد')]);
  });

  it('takes the plural ending from a Persian word', () => {
    expect(withoutAttached(fold('کلاسهای'), 'fa')).toContain(fold('کلاس'));
  });

  it('takes nothing in a language that attaches nothing', () => {
    expect(withoutAttached('lamp', 'en')).toEqual(['lamp']);
  });
});

describe('beginnings', () => {
  it('shortens by three letters at most, the nearest first', () => {
    expect(beginnings('документів')).toEqual(['документі', 'документ', 'докумен']);
  });

  it('leaves four letters', () => {
    expect(beginnings('школа')).toEqual(['школ']);
    expect(beginnings('шко')).toEqual([]);
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, EXCEL } from '../../../src/open-data/csv.ts';

describe('csv', () => {
  it('quotes what would be read as structure, and nothing else', () => {
    const rows = [{ a: 'plain', b: 'Müller, "Ute"' }, { a: 'two\nlines' }, { b: ['x', 'y'] }];
    expect(csv(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,"Müller, ""Ute"""\r\n"two\nlines",\r\n,x y\r\n',
    );
  });

  it('gives back every text that was put in', () => {
    const rows = fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (those) => {
        const read = parse(csv(['a', 'b'], those), {
          columns: true,
          record_delimiter: '\r\n',
        });
        expect(read).toEqual(those);
      }),
    );
  });

  it('starts with the mark and parts by semicolons for Excel', () => {
    expect(csv(['a', 'b'], [{ a: '1;2', b: 3 }], EXCEL)).toBe('\uFEFFa;b\r\n"1;2";3\r\n');
  });
});

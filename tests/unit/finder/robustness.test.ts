import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onlineFinder } from './land.ts';

const finder = onlineFinder();

it.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  [
    'broken surrogates',
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    }),
  ],
  [
    'signs of regular expressions',
    fc.string({ unit: fc.constantFrom(...Array.from('.*+?^${}()|[]\\/ 0aüش\u202e')) }),
  ],
  [
    'letters of several scripts',
    fc.string({ unit: fc.constantFrom(...Array.from('aüßшіخوهሃგԱחα 74-')) }),
  ],
])('%s throws nothing, and every answer is well formed', (_, text) => {
  fc.assert(
    fc.property(text, (query) => {
      const answer = finder.find(query);
      if (answer.state !== 'found') return;
      expect(answer.matches.length).toBeGreaterThan(0);
      for (const { slug, confidence } of answer.matches) {
        expect(slug).not.toBe('');
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 7, numRuns: 1500 },
  );
});

it('reads only the beginning of very long texts', async () => {
  for (const unit of ['a', 'weil am ', 'ш', '7', '((', '\u0301', '\ud800', '漢 ']) {
    expect(finder.find(unit.repeat(10_000)).state).toMatch(/empty|found|nothing/);
    await finder.findFully(unit.repeat(10_000));
  }
});

import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../src/translations/history.ts';
import { provenanceOf } from '../../../src/translations/provenance.ts';
import { reportOn } from '../../../src/translations/report.ts';
import type { TranslationRecord } from '../../../src/translations/schema.ts';
import { digestOf, translatable } from '../../../src/translations/units.ts';

const units = new Map([
  ['pages/arbeit', 'Arbeit heute'],
  ['messages/head.skip', 'Springen'],
  ['glossary/duldung', 'Duldung'],
]);
const record: TranslationRecord = {
  method: 'machine',
  reviewed: [{ unit: 'messages/head.skip', by: 'Integrationsbeirat', on: '2026-12-01' }],
  sources: {
    'pages/arbeit': digestOf('Arbeit gestern'),
    'messages/head.skip': digestOf('Springen'),
  },
};

describe('provenanceOf', () => {
  it('says that a machine translated and that the German has changed since', () => {
    expect(provenanceOf(record, 'pages/arbeit', units)).toEqual({
      method: 'machine',
      outdated: true,
    });
  });

  it('says who reviewed and when', () => {
    expect(provenanceOf(record, 'messages/head.skip', units)).toEqual({
      method: 'reviewed',
      by: 'Integrationsbeirat',
      on: '2026-12-01',
      outdated: false,
    });
  });
});

describe('reportOn', () => {
  it('lists what is missing, outdated and unreviewed', () => {
    const translated = new Set(['pages/arbeit', 'messages/head.skip']);
    expect(reportOn(units, translated, record)).toEqual({
      missing: ['glossary/duldung'],
      outdated: [{ unit: 'pages/arbeit', from: digestOf('Arbeit gestern') }],
      unreviewed: ['pages/arbeit'],
    });
  });
});

describe('a unit', () => {
  it('does not change when only what is not translated changes', () => {
    const page = (order: number) => `---\ntitle: "A"\norder: ${order}\n---\nText\n`;
    expect(digestOf(translatable(page(1)))).toBe(digestOf(translatable(page(2))));
    expect(digestOf(translatable(page(1)))).not.toBe(
      digestOf(translatable('---\ntitle: "B"\n---\n')),
    );
  });

  it('shows what changed', () => {
    expect(changedLines('a\nb\nc', 'a\nB\nc')).toEqual(['- b', '+ B']);
  });
});

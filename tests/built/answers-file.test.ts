import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readPlacePage } from './place-page.ts';
import { content } from './site.ts';

type Row = Record<
  'ags8' | 'kind' | 'certainty' | 'notes' | 'role' | 'point' | 'probable' | 'point_name',
  string
>;

const { places, messages } = content;
const rows = parse<Row>(readFileSync('dist/daten/answers.csv', 'utf8'), { columns: true });
const byPlace = Map.groupBy(rows, ({ ags8 }) => ags8);
const page = (slug: string) => readFileSync(`dist/de/ort/${slug}/index.html`, 'utf8');

/** Each kind of help in one line, so that a difference is read at once. */
const line = (kind: string, certainty: string, notes: number, points: string[]) =>
  `${kind}: ${certainty}, ${notes} notes, ${points.join(' ')}`;

/** What the file says of one place, in the order of its lines. */
function saidInFile(ofPlace: readonly Row[]): string[] {
  return [...Map.groupBy(ofPlace, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const points = ofKind
      .filter(({ point }) => point !== '')
      // Whom to ask as well has a card in the answer itself; for other help the note says it in words.
      .filter(({ role }) => role !== 'beside' || kind === 'integration-management')
      .map(({ role, point }) => `${role}=${point}`);
    const { certainty = '', notes = '' } = ofKind[0] ?? {};
    return line(kind, certainty, notes === '' ? 0 : notes.split(' ').length, points);
  });
}

function saidOnPage(html: string): string[] {
  return readPlacePage(html).answers.map(({ kind, certainty, notes, points }) =>
    line(
      kind,
      certainty,
      notes,
      points.map(({ role, id }) => `${role}=${id}`),
    ),
  );
}

test('answers.csv and the pages of all 1,101 places say the same: who, how sure, in which order', () => {
  const different = places.municipalities.flatMap(({ ags8, shownName, slug }) => {
    const file = saidInFile(byPlace.get(ags8) ?? []);
    const shown = saidOnPage(page(slug));
    return String(file) === String(shown) ? [] : [{ shownName, file, shown }];
  });
  expect(byPlace.size).toBe(1101);
  expect(rows.length).toBeGreaterThan(5000);
  expect(different).toEqual([]);
});

test('where answers.csv says that the answer is only probable, its page says so, and nowhere else', () => {
  const [probably] = messages.de['certainty.probably'].split('{place}');
  const wrong = places.municipalities.filter(({ ags8, slug }) => {
    const [row] = byPlace.get(ags8) ?? [];
    const standsIn = row?.certainty === 'fallback' || row?.certainty === 'none';
    const said = page(slug).includes(`<p>${probably}`);
    return said !== (row?.probable === 'true' && !standsIn);
  });
  expect(wrong.map(({ shownName }) => shownName)).toEqual([]);
  expect(rows.filter(({ probable }) => probable === 'true').length).toBeGreaterThan(0);
});

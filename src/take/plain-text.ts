import { addressLines } from '../directory/address.ts';
import { publicPhone } from '../directory/contact-point.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { dayRanges, hoursStateOf } from '../directory/hours-state.ts';
import { clockTime } from '../directory/written-hours.ts';
import { nationalForm } from '../directory/phone.ts';
import { hoursMessage } from '../directory/wording.ts';
import { languageName, weekdayNames } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';

/** One line of a contact as text. */
export interface TextLine {
  about: 'name' | 'only-for' | 'way' | 'times' | 'note' | 'source';
  /** In the reader's language, empty where the value speaks for itself. */
  label: string;
  value: string;
  /** German stays German in every language: names, notes, titles. */
  isGerman: boolean;
}

const LEFT_TO_RIGHT_MARK = '\u200E';

/**
 * Numbers with blanks and times turn round in a right-to-left message. Marks are used and no
 * isolates, because old phones draw those as boxes.
 */
function leftToRight(text: string, language: Language): string {
  return LANGUAGES[language].dir === 'rtl' ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK : text;
}

/** What is known of the hours in one line; undefined where nothing is. */
export function hoursInWords(point: ContactPoint, t: Translator): string | undefined {
  const hours = hoursStateOf(point);
  switch (hours.state) {
    case 'unknown':
      return undefined;
    case 'appointment':
      return t.text('point.hours-appointment');
    case 'words':
      return hours.words;
    case 'times':
      return hours.always ? t.text('point.hours-always') : timesInWords(hours.hours.week, t);
  }
}

function timesInWords(week: Parameters<typeof dayRanges>[0], t: Translator): string {
  const days = weekdayNames(t.language);
  return dayRanges(week)
    .map(({ first, last, spans }) => {
      const times = spans.map(([from, to]) => `${clockTime(from)}–${clockTime(to)}`).join(', ');
      const range = first === last ? days[first] : `${days[first]}–${days[last]}`;
      return `${range} ${leftToRight(times, t.language)}`;
    })
    .join('; ');
}

/**
 * A contact in lines, to be copied, sent or kept.
 * @param page where the site shows it, once the site has an address
 */
export function contactLines(point: ContactPoint, t: Translator, page?: string): TextLine[] {
  const phone = publicPhone(point);
  const { address, email, website, onlyFor, readerNote, languages, appointment, source } = point;
  const ofPoint = (about: TextLine['about'], label: string, value?: string, isGerman = false) =>
    value === undefined ? [] : [{ about, label, value, isGerman }];
  const without = (text: string) => text.replace(/[\s:：]+$/u, '');
  return [
    ...ofPoint('name', '', point.name, true),
    ...ofPoint('only-for', without(t.text('point.only-for')), onlyFor, true),
    ...ofPoint('way', t.text('point.phone'), phone && leftToRight(nationalForm(phone), t.language)),
    // On lines of their own and without marks, because programs would take those into the link.
    ...ofPoint('way', '', email),
    ...ofPoint('way', '', website),
    ...ofPoint('way', '', address && addressLines(address).join(', '), true),
    ...ofPoint(
      'times',
      t.text(hoursMessage(point)),
      hoursInWords(point, t),
      hoursStateOf(point).state === 'words',
    ),
    ...ofPoint(
      'times',
      t.text('point.appointment'),
      appointment && t.text(`point.appointment-${appointment}`),
    ),
    ...ofPoint(
      'times',
      t.text('point.languages'),
      languages?.map((code) => languageName(code, t.language)).join(', '),
    ),
    ...ofPoint('note', t.text('point.note'), readerNote, true),
    ...ofPoint('source', without(t.text('point.source')), source.title, true),
    ...ofPoint('source', '', t.text('point.source-year', { year: point.asOf ?? 'none' })),
    ...ofPoint('source', '', page),
  ];
}

/** The lines as one text. */
export function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)).join('\n');
}

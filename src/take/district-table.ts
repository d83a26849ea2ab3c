import { hoursMessage } from '../directory/wording.ts';
import type { ContactPoint } from '../directory/contact-point.ts';
import { publicPhone } from '../directory/contact-point.ts';
import { nationalForm } from '../directory/phone.ts';
import { linkOf, sourcesOf } from '../directory/sources.ts';
import { languageName } from '../i18n/format.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Gazetteer } from '../places/places.ts';
import { csv, EXCEL } from '../open-data/csv.ts';
import { hoursInWords } from './plain-text.ts';
import { inReadingOrder } from '../directory/reading-order.ts';

export const DISTRICT_COLUMNS = [
  'Kennung',
  'Art der Hilfe',
  'Name',
  'Träger',
  'Zuständig für',
  'Nur für',
  'Telefon',
  'E-Mail',
  'Internetseite',
  'Straße',
  'Postleitzahl',
  'Ort',
  'Zeiten',
  'Zeiten gelten für',
  'Termin',
  'Sprachen',
  'Hinweis',
  'Wie sicher',
  'Stand (Jahr)',
  'Quellen',
  'Fassung der Quellen',
  'Adressen der Quellen',
  'Seite',
] as const;

/** What the rows need beside the records. */
export interface TableFrame {
  gazetteer: Gazetteer;
  inGerman: Translator;
  /** Where the site shows a contact point. */
  page: (id: string) => string;
}

/** The published contact points of a district as a table for people: German heads, German words. */
export function districtTable(points: readonly ContactPoint[], frame: TableFrame): string {
  const published = inReadingOrder(points.filter(({ publish }) => publish));
  const rows = published.map((point) => rowOf(point, frame));
  return csv(DISTRICT_COLUMNS, rows, EXCEL);
}

function rowOf(point: ContactPoint, { gazetteer, inGerman, page }: TableFrame) {
  const { address, appointment, languages } = point;
  const phone = publicPhone(point);
  const hours = hoursInWords(point, inGerman);
  const sources = sourcesOf(point);
  return {
    Kennung: point.id,
    'Art der Hilfe': inGerman.text(`kind.${point.kind}`),
    Name: point.name,
    Träger: point.operator,
    'Zuständig für': areaInWords(point, gazetteer, inGerman),
    'Nur für': point.onlyFor,
    // As it is dialled: a cell that begins with + is a formula to some programs.
    Telefon: phone && nationalForm(phone),
    'E-Mail': point.email,
    Internetseite: point.website,
    Straße: address?.street,
    Postleitzahl: address?.postalCode,
    Ort: address?.city,
    Zeiten: hours,
    'Zeiten gelten für': hours && inGerman.text(hoursMessage(point)),
    Termin: appointment && inGerman.text(`point.appointment-${appointment}`),
    Sprachen: languages?.map((code) => languageName(code, 'de')).join(', '),
    Hinweis: point.readerNote,
    'Wie sicher': inGerman.text(`volunteers.confidence-${point.confidence}`),
    'Stand (Jahr)': point.asOf,
    Quellen: sources.map(({ title }) => title).join(' | '),
    'Fassung der Quellen': sources.map(({ seen }) => seen ?? '–').join(' | '),
    'Adressen der Quellen': sources.map((source) => linkOf(source) ?? '–').join(' | '),
    Seite: page(point.id),
  };
}

/** The area in words, exceptions named. */
function areaInWords(
  { coverage, district }: ContactPoint,
  gazetteer: Gazetteer,
  t: Translator,
): string {
  const names = (keys: readonly Parameters<Gazetteer['municipality']>[0][]) =>
    keys.map((key) => gazetteer.municipality(key).name).join(', ');
  if (coverage.width === 'named') return names(coverage.municipalities);
  if (coverage.width === 'state' || district === null) return t.text('point.covers-state');
  const whole = t.text('point.covers-district', { district: gazetteer.district(district).name });
  if (coverage.except.length === 0) return whole;
  return `${whole}, ${t.text('point.covers-except')} ${names(coverage.except)}`;
}

import type { Directory } from '../directory/answer.ts';
import type { Facts } from '../facts/load.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Gazetteer, Places } from '../places/places.ts';
import type { OpenData } from './open-data.ts';
import type { HistoryRow } from './quality-history.ts';

/** Everything that one edition of the open data is made from. */
export interface Release {
  data: OpenData;
  land: { name: string; credits: readonly { notice: string }[] };
  /** Who answers for the data; empty until that is known. */
  publisher: string;
  places: Places;
  gazetteer: Gazetteer;
  directory: Directory;
  facts: Facts;
  /** The totals of earlier editions. */
  history: readonly HistoryRow[];
  inGerman: Translator;
  /** Addresses as the site has them: absolute once its origin is known. */
  addresses: {
    file: (path: string) => string;
    page: string;
    point: (id: string) => string;
    place: (slug: string) => string;
  };
}

/** The sets that the data is published in; each has one licence. */
export const DATASETS = ['directory', 'answers', 'hsds', 'places', 'facts', 'quality'] as const;
export type Dataset = (typeof DATASETS)[number];

export function licenceOf(dataset: Dataset, { licences }: OpenData) {
  return dataset === 'places' ? licences.places : licences.own;
}

/** One published file, still without its checksum. */
export interface DataFile {
  /** Below `/daten/`; stays for ever. */
  path: string;
  /** Undefined for what describes the data: catalogue and schemas. */
  dataset?: Dataset;
  mediaType: string;
  text: string;
  /** The path of its JSON Schema. */
  schema?: string;
}

export const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  schema: 'application/schema+json',
} as const;

/** With line breaks, so that two editions can be compared line by line. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

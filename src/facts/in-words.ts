import type { Figure, Qualifier } from './programme-schema.ts';
import { formatDate } from '../i18n/format.ts';
import { formatEuro, formatNumber } from '../i18n/numbers.ts';
import type { Translator } from '../i18n/translator.ts';

/** A date or a span in the reader's language. */
export function spanInWords(date: string, t: Translator): string {
  return date
    .split('/')
    .map((part) => formatDate(part, t.language))
    .join(' – ');
}

/** An amount of money as exact as its source means it. */
export function euroInWords(
  value: number,
  qualifier: Qualifier,
  t: Translator,
  perYear = false,
): string {
  const amount = qualified(formatEuro(value, t.language), qualifier, t);
  return perYear ? t.text('quantity.per-year', { value: amount }) : amount;
}

/** A figure with its unit, as exact as its source means it. */
export function figureInWords({ value, unit, qualifier }: Figure, t: Translator): string {
  return qualified(withUnit(value, unit, t), qualifier, t);
}

function withUnit(value: number, unit: Figure['unit'], t: Translator): string {
  switch (unit) {
    case 'count':
      return formatNumber(value, t.language);
    case 'percent':
      return formatNumber(value / 100, t.language, { style: 'percent' });
    case 'euro':
      return formatEuro(value, t.language);
    case 'years':
      return formatNumber(value, t.language, {
        style: 'unit',
        unit: 'year',
        unitDisplay: 'long',
      });
  }
}

function qualified(value: string, qualifier: Qualifier, t: Translator): string {
  return qualifier === 'exact' ? value : t.text(`quantity.${qualifier}`, { value });
}

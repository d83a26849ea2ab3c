import { formattingTag } from './languages.ts';
import type { Language } from './languages.ts';

/** A number with the separators of the language, in Latin digits. */
export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(formattingTag(language), {
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    ...options,
  }).format(value);
}

/** `58 Mio. €` where it is millions, `51.000 €` below. */
export function formatEuro(value: number, language: Language): string {
  return formatNumber(value, language, {
    style: 'currency',
    currency: 'EUR',
    ...(value >= 1e6 && { notation: 'compact' }),
  });
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { text } from '../content/rule.ts';

/** Numbers of three to six digits that every German network connects, besides 116xxx. */
const SHORT_NUMBERS = ['110', '112', '115'];

function isShortNumber(value: string): boolean {
  return SHORT_NUMBERS.includes(value) || /^116\d{3}$/.test(value);
}

function parsed(value: string) {
  return value.startsWith('+49') ? parsePhoneNumberFromString(value) : undefined;
}

export const phone = text((value) => isShortNumber(value) || (parsed(value)?.isValid() ?? false), {
  expected:
    'eine deutsche Rufnummer mit Vorwahl in internationaler Form oder 110, 112, 115, 116xxx',
  example: '+49 7131 9940',
  next: 'Die führende 0 der Vorwahl durch +49 und ein Leerzeichen ersetzen.',
});

/** Mobile numbers belong to persons unless a record says otherwise. */
export function isMobile(value: string): boolean {
  return parsed(value)?.getType() === 'MOBILE';
}

/** As it is dialled in Germany: `07131 9940`, `116 016`. */
export function nationalForm(value: string): string {
  if (isShortNumber(value)) return value.replace(/^(116)(\d{3})$/, '$1 $2');
  return parsed(value)?.formatNational() ?? value;
}

/** The target of a telephone link. */
export function telUri(value: string): string {
  return `tel:${value.replaceAll(' ', '')}`;
}

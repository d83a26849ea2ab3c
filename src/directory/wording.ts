import { addressLines } from './address.ts';
import type { Answer } from './answer.ts';
import type { ContactPoint } from './contact-point.ts';

/** Whether the district office stands in, or nobody answers. */
export function standsIn({ certainty }: Pick<Answer, 'certainty'>): boolean {
  return certainty === 'fallback' || certainty === 'none';
}

/** The message that says how sure an answer is. */
export function certaintyMessage(answer: Pick<Answer, 'certainty' | 'probable'>) {
  return answer.probable && !standsIn(answer)
    ? 'certainty.probably'
    : (`certainty.${answer.certainty}` as const);
}

/** The message that says what an office's hours are for. */
export function hoursMessage({ hoursFor }: Pick<ContactPoint, 'hoursFor'>) {
  switch (hoursFor) {
    case 'phone':
      return 'point.hours-phone';
    case 'walk-in':
      return 'point.hours-walk-in';
    case 'visit':
    case undefined:
      return 'point.hours';
  }
}

/** `Lerchenstraße 40, 74072 Heilbronn`; undefined without a street, where nobody could go. */
export function addressLine({ address }: Pick<ContactPoint, 'address'>): string | undefined {
  return address?.street === undefined ? undefined : addressLines(address).join(', ');
}

/** Characters that steer instead of being read: controls, line ends, directions, halves of pairs. */
const STEERING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What may be typed in each field, at most, in characters. */
export const LIMITS = { name: 30, phone: 25, email: 60 } as const;

/** What a reader typed, as one line of plain text. */
export function typedText(input: string, limit: number): string {
  const line = input.normalize('NFC').replace(STEERING, ' ').replace(/\s+/gu, ' ').trim();
  return Array.from(line).slice(0, limit).join('').trim();
}

export function typedName(input: string): string {
  return typedText(input, LIMITS.name);
}

/** Digits in any script become Latin ones, because an office must be able to dial them. */
export function typedPhone(input: string): string {
  const latin = input
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  return typedText(latin.replace(/[^\d+()/\- ]/g, ' '), LIMITS.phone);
}

export function typedEmail(input: string): string {
  return input.replace(/[^\u0021-\u007E]/g, '').slice(0, LIMITS.email);
}

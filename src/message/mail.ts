import { encoded } from '../take/share-links.ts';

/**
 * Longest address that the mail programs of iOS and Android take over whole; some cut at 2,000
 * characters, and what they add themselves needs room.
 */
export const SAFE_LENGTH = 1800;

/** A new e-mail; without a mailbox the reader enters the receiver. */
export function messageLink(mailbox: string | undefined, subject: string, body: string): string {
  // In the path of a mailto address everything is encoded but the sign between name and host.
  const to = encodeURIComponent(mailbox ?? '').replaceAll('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encoded(body)}`;
}

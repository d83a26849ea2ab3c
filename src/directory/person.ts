import { isMobile } from './phone.ts';

/**
 * Whether a mailbox reads like `firstname.lastname@` or `f.lastname@`. Office mailboxes of that shape
 * exist; the record then says so in `notPersonal`.
 */
export function looksPersonal({
  email,
  phone,
}: {
  email?: string | undefined;
  phone?: string | undefined;
}): 'email' | 'phone' | undefined {
  if (email !== undefined && /^\p{L}+[._]\p{L}+(-\p{L}+)?@/u.test(email)) return 'email';
  if (phone !== undefined && isMobile(phone)) return 'phone';
  return undefined;
}

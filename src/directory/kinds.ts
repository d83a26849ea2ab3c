/**
 * Kinds of help in three families, because each has a rule of its own for who answers:
 * for authorities the narrowest coverage wins, of other help everything is listed,
 * telephones stand on every page and never answer for a place.
 */
export const AUTHORITY_KINDS = [
  'integration-management',
  'immigration-office',
  'integration-officer',
  'district-office',
  'job-centre',
] as const;

export const HELP_KINDS = [
  'migration-counselling',
  'youth-migration',
  'refugee-counselling',
  'volunteer-network',
  'language-courses',
  'anti-discrimination',
  'other',
] as const;

export const TELEPHONE_KINDS = ['emergency', 'helpline'] as const;

export const SERVICE_KINDS = [...AUTHORITY_KINDS, ...HELP_KINDS, ...TELEPHONE_KINDS] as const;

export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];
export type ServiceKind = (typeof SERVICE_KINDS)[number];
/** Kinds that a place can have an answer for. */
export type AnswerKind = Exclude<ServiceKind, (typeof TELEPHONE_KINDS)[number]>;

export const ANSWER_KINDS: readonly AnswerKind[] = [...AUTHORITY_KINDS, ...HELP_KINDS];

export function isAuthority(kind: ServiceKind): kind is AuthorityKind {
  return (AUTHORITY_KINDS as readonly ServiceKind[]).includes(kind);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Web addresses, numbers and times keep their direction inside right-to-left text. */
export function leftToRightHtml(text: string): string {
  return `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
}

/**
 * Text of another language than its surroundings: marked for screen readers, and isolated so that it
 * does not disturb the order of right-to-left text.
 */
export function foreignHtml(text: string, tag: string, surroundings: string): string {
  const escaped = escapeHtml(text);
  // Simple German is German too.
  return surroundings.split('-')[0] === tag ? escaped : `<bdi lang="${tag}">${escaped}</bdi>`;
}

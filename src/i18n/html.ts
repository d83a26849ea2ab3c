declare const finished: unique symbol;

/**
 * Finished HTML: all text in it is escaped. Only the functions below make it, and `set:html` takes
 * nothing else (`src/env.d.ts`), so the compiler finds a text that would arrive as markup.
 */
export type Html = string & { readonly [finished]: true };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): Html {
  return finishedHtml(text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character));
}

/** Takes the word of a renderer (Astro's slots, a serialised document) that its output is HTML. */
export function finishedHtml(rendered: string): Html {
  return rendered as Html;
}

/** Markup of our own, written as a template, around finished HTML. */
export function html(markup: TemplateStringsArray, ...parts: readonly Html[]): Html {
  return finishedHtml(String.raw({ raw: markup }, ...parts));
}

export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return finishedHtml(parts.join(escapeHtml(separator)));
}

/** Web addresses, numbers and times keep their direction inside right-to-left text. */
export function leftToRightHtml(text: string): Html {
  return html`<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
}

/**
 * Text of another language than its surroundings: marked for screen readers, and isolated so that it
 * does not disturb the order of right-to-left text.
 */
export function foreignHtml(text: string, tag: string, surroundings: string): Html {
  const escaped = escapeHtml(text);
  // Simple German is German too.
  if (surroundings.split('-')[0] === tag) return escaped;
  return html`<bdi lang="${escapeHtml(tag)}">${escaped}</bdi>`;
}

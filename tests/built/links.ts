import { leadsTo } from './anchors.ts';
import type { Page } from './pages.ts';

/**
 * Follows the internal links of pages that are read one by one.
 * @param isThere whether an address leads to a page or a file
 * @param read the HTML of a page
 */
export function linkChecker(isThere: (address: string) => boolean, read: (path: string) => string) {
  /** For each target and anchor, the page that first led there. */
  const targets = new Map<string, Map<string, string>>();
  return {
    add({ address, html }: Page): void {
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        if (/^(https?|tel|mailto|sms|geo):/.test(href)) continue;
        const [path = '', anchor = ''] = href.split('#');
        const anchors = targets.get(path || address) ?? new Map<string, string>();
        targets.set(path || address, anchors);
        if (!anchors.has(anchor)) anchors.set(anchor, address);
      }
    },
    /** Links that lead nowhere, each with a page that has it. */
    dead(): string[] {
      return [...targets].flatMap(([path, anchors]) => {
        const lost = (anchor: string, from: string) => `${from} → ${path}#${anchor}`;
        if (!isThere(path)) return [...anchors].map(([anchor, from]) => lost(anchor, from));
        const wanted = [...anchors].filter(([anchor]) => anchor !== '');
        if (wanted.length === 0) return [];
        const html = read(path);
        return wanted
          .filter(([anchor]) => !leadsTo(html, anchor))
          .map(([anchor, from]) => lost(anchor, from));
      });
    },
  };
}

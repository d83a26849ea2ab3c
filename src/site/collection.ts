import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { CONTENT_ROOT, loadContent } from './load.ts';
import type { Content } from './load.ts';

/** One entry of a collection: `file` where Astro renders it from a file. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
  file?: string;
}

let current: Content | undefined;

/** Content is read once for all collections, and again only after a file has changed. */
function content(): Content {
  current ??= loadContent(CONTENT_ROOT);
  return current;
}

/**
 * Feeds a collection from the checked content. Astro's own parsing is passed by: each file is read
 * and checked in one place, which knows lines and columns.
 * @param select the entries that the collection holds
 */
export function collectionLoader(name: string, select: (content: Content) => Entry[]): Loader {
  return {
    name,
    load({ store, watcher, logger }) {
      const fill = () => {
        store.clear();
        for (const { id, data, file } of select(content())) {
          store.set(
            file === undefined ? { id, data } : { id, data, filePath: file, deferredRender: true },
          );
        }
      };
      fill();
      watcher?.on('change', (path) => {
        if (relative(CONTENT_ROOT, path).startsWith('..')) return;
        current = undefined;
        try {
          fill();
        } catch (error) {
          logger.error(String(error));
        }
      });
      return Promise.resolve();
    },
  };
}

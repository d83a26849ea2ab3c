import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An HTML file of a built site. */
export interface Page {
  /** As in a link: `/de/ort/ulm/`. */
  address: string;
  html: string;
}

/** The pages of a built site, one at a time: all of them are most of a gigabyte. */
export function* pagesOf(folder: string): Generator<Page> {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    yield {
      address: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    };
  }
}

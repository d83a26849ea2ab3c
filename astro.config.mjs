import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { CONTENT_ROOT, loadSite } from './src/site/load.ts';
import { ContentError } from './src/content/problem.ts';

const { read: site, problems } = loadSite(CONTENT_ROOT);
if (site === undefined) throw new ContentError(problems);
const { origin, base } = site.data;

export default defineConfig({
  ...(origin !== '' && { site: origin }),
  base,
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  // Writing files takes half of the time; with several pages at once the processor does not wait for it.
  build: { inlineStylesheets: 'always', assets: '_', concurrency: 16 },
  // Spaces between words and links matter; the default drops those at line ends.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks its MDX modules for itself; the bundler warns that it does not know the mark.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

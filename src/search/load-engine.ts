import type { Language } from '../i18n/languages.ts';
import { RANKING, SearchEngine } from './engine.ts';
import type { Pagefind } from './engine.ts';

/**
 * Fetches the search for a language and what its first query needs.
 * @param folder address of Pagefind's files
 */
export async function loadEngine(folder: string, language: Language): Promise<SearchEngine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: object) => Pagefind;
  };
  // Few hundred records need no thread of their own, and without one nothing but WebAssembly has to be allowed.
  const engine = new SearchEngine(
    createInstance({ noWorker: true, basePath: folder, ranking: RANKING }),
    language,
  );
  await engine.warm();
  return engine;
}

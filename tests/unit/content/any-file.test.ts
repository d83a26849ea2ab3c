import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsWith, readChangedLand, readLandAfter, text } from '../land.ts';

/** Every file and folder of the invented Land, found by looking, so that a new one is covered by itself. */
const { files, folders } = entriesOfLand();

function entriesOfLand() {
  const found = { files: [] as string[], folders: [] as string[] };
  readLandAfter((root) => {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/');
      if (entry.isDirectory()) found.folders.push(name);
      else if (!name.endsWith('.md')) found.files.push(name);
    }
  });
  return found;
}

/** A Land can do without these: history, news, translations of texts and of terms. */
const OPTIONAL =
  /^(quality-history\.yaml|search\/.*|translations\/.*|(glossary|message)\/(?!de\.).*|(pages|news)\/[^/]+\/(?!de\.).*)$/;

const untouched = readLandAfter(() => undefined);

describe('any file of the content', () => {
  it.each(files)('may end its lines as Windows does: %s', (file) => {
    const { content, problems } = readChangedLand({
      [file]: (was) => was.replaceAll('\n', '\r\n'),
    });
    expect(problems).toEqual([]);
    expect(content?.units).toEqual(untouched.content?.units);
  });

  it.each(files)('may begin with a byte order mark: %s', (file) => {
    const { content, problems } = readChangedLand({ [file]: (was) => `\uFEFF${was}` });
    expect(problems).toEqual([]);
    expect(content?.units).toEqual(untouched.content?.units);
  });

  it.each(files)('is named when a folder is in its place: %s', (file) => {
    const { problems } = readLandAfter((root) => {
      rmSync(join(root, file));
      mkdirSync(join(root, file));
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ file: `content/${file}`, line: 1, found: 'ein Ordner' }),
    );
  });

  it.each(files.filter((file) => !OPTIONAL.test(file)))('is named when missing: %s', (file) => {
    const { problems } = readChangedLand({ [file]: () => undefined });
    const missing = problems.filter(({ found }) => found.startsWith('keine Datei'));
    expect(missing.map((problem) => problem.file)).toContain(`content/${file}`);
  });
});

describe('any folder of the content', () => {
  it.each(folders)('leads to problems, never to a trace, as a file: %s', (folder) => {
    const { problems } = readLandAfter((root) => {
      rmSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder), 'x');
    });
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(folders)('may hold what systems and editors leave: %s', (folder) => {
    const { problems } = readLandAfter((root) => {
      for (const name of ['.DS_Store', '._de.mdx', 'Thumbs.db', 'desktop.ini', '.de.mdx.swp', 'a~'])
        writeFileSync(join(root, folder, name), '\0');
    });
    expect(problems).toEqual([]);
  });
});

it('says what to do about a missing file', () => {
  expect(problemsWith('site.yaml', () => undefined)).toContain(
    text(
      'content/site.yaml:1:1',
      '  Gefunden:         keine Datei',
      '  Erwartet:         eine Datei dieses Namens',
      '  Nächster Schritt: Die Datei anlegen oder aus der letzten Fassung wiederherstellen.',
    ),
  );
});

import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

type TextOrProblem = { text: string } | { problem: Problem };

/**
 * Reads one file as UTF-8 and refuses what cannot be text: no file, a folder, bytes of another
 * encoding, nothing at all.
 * @param path where it lies
 * @param file how problems name it
 */
export function readText(path: string, file: string): TextOrProblem {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile()) {
    const found = entry ? 'ein Ordner' : 'keine Datei';
    const next = entry
      ? 'Den Ordner umbenennen und die Datei aus der letzten Fassung wiederherstellen.'
      : 'Die Datei anlegen oder aus der letzten Fassung wiederherstellen.';
    const place = { file, line: 1, column: 1, field: '' };
    return { problem: { ...place, found, expected: 'eine Datei dieses Namens', next } };
  }
  const bytes = readFileSync(path);
  const broken = firstBrokenByte(bytes);
  if (broken !== undefined) {
    return {
      problem: {
        file,
        ...positionOfByte(bytes, broken),
        field: '',
        found: `ein Zeichen, das nicht in UTF-8 geschrieben ist (Byte 0x${bytes[broken]?.toString(16).toUpperCase()})`,
        expected: 'eine Textdatei in UTF-8',
        next: 'Die Datei im Editor mit der Zeichenkodierung „UTF-8“ neu speichern.',
      },
    };
  }
  const text = withPlainLines(bytes.toString('utf8'));
  if (text.trim() === '') {
    return {
      problem: {
        file,
        line: 1,
        column: 1,
        field: '',
        found: 'eine leere Datei',
        expected: 'Inhalt',
        next: 'Die Datei aus der letzten Fassung wiederherstellen oder löschen.',
      },
    };
  }
  return { text };
}

/** A text as it is without the byte order mark and the line ends that Windows writes. */
export function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** Index of the first byte that is not valid UTF-8. */
function firstBrokenByte(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes);
    return undefined;
  } catch {
    // The replacement character appears where decoding failed; a real one in the text is valid UTF-8.
    const lossy = bytes.toString('utf8');
    let offset = 0;
    for (const character of lossy) {
      const length = Buffer.byteLength(character);
      if (character === '\uFFFD' && !bytes.subarray(offset, offset + 3).equals(REPLACEMENT)) {
        return offset;
      }
      offset += length;
    }
    return 0;
  }
}

const REPLACEMENT = Buffer.from('\uFFFD');

function positionOfByte(bytes: Buffer, index: number) {
  const before = bytes.subarray(0, index).toString('utf8').split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

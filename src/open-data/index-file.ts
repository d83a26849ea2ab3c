import { z } from 'zod';
import { sha256 } from './checksum.ts';
import { head, headOf } from './head.ts';
import { DATASETS, licenceOf } from './release.ts';
import type { DataFile, Release } from './release.ts';

const entry = z.strictObject({
  path: z.string().meta({ description: 'Below the folder of this file; stays for ever' }),
  url: z.string(),
  dataset: z.enum(DATASETS).optional(),
  mediaType: z.string(),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  licence: z.string().optional(),
  schema: z.string().optional().meta({ description: 'Path of the JSON Schema of the file' }),
});

export const indexFile = z.strictObject({
  ...head,
  namespace: z.uuid().meta({ description: 'Namespace of the UUIDs (version 5) in hsds/' }),
  files: z.array(entry),
});

/** The list of all files, with checksums to tell whether a copy is whole and current. */
export function indexOf(files: readonly DataFile[], release: Release): z.infer<typeof indexFile> {
  const { data, addresses } = release;
  return {
    ...headOf('directory', release),
    namespace: data.namespace,
    files: files.map(({ path, dataset, mediaType, text, schema }) => ({
      path,
      url: addresses.file(path),
      dataset,
      mediaType,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      licence: dataset && licenceOf(dataset, data).url,
      schema,
    })),
  };
}

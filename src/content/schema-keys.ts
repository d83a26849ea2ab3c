import { z } from 'zod';
import type { Path } from './problem.ts';

/**
 * The fields that a schema knows at this path, for an editor who has misspelt one.
 * @param value what was read, to choose between the members of a discriminated union
 */
export function keysAt(schema: z.core.$ZodType, path: Path, value: unknown): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const member = memberFor(schema, value);
    return member === undefined ? [] : keysAt(member, path, value);
  }
  const [part, ...rest] = path;
  if (part === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const inner = fieldOf(value, part);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest, inner);
  if (!(schema instanceof z.ZodObject)) return [];
  const field = (schema.shape as Record<PropertyKey, z.core.$ZodType>)[part];
  return field === undefined ? [] : keysAt(field, rest, inner);
}

function memberFor(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  const { discriminator } = union.def;
  return union.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[discriminator] ?? z.never(), fieldOf(value, discriminator)).success,
  );
}

function fieldOf(value: unknown, part: PropertyKey): unknown {
  const isBlock = typeof value === 'object' && value !== null;
  return isBlock ? (value as Record<PropertyKey, unknown>)[part] : undefined;
}

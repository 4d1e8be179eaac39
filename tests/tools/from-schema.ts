import { z } from '../../lib/domain/zod.ts';

/** Where a made-up value comes from: `below` a number, and the texts that stand where any text may. */
export type Source = { below: (count: number) => number; text: () => string };

/** Strings that have a form: whichever the schema takes. */
const formed = ['2025-11-24', '2025-12-05T09:10:00.000Z', '08:30', 'es', 'so-SO'];
const numbers = [0, 0.5, 1, 2, 3, 4.5, 7, 12, 45, 90, 240];

/** A value that fits a schema of this product, whatever the record: a new table needs no generator of its own. */
export function fromSchema(schema: z.ZodType, source: Source): unknown {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const made = schema.safeParse(valueOf(schema, source));
    if (made.success) return made.data;
  }
  throw new Error('Nothing that was made up fits this schema.');
}

function oneOf<T>(list: readonly T[], { below }: Source): T | undefined {
  return list[below(list.length)];
}

function fitting(schema: z.ZodType, candidates: readonly unknown[], source: Source): unknown {
  return oneOf(
    candidates.filter((value) => schema.safeParse(value).success),
    source,
  );
}

function uuid({ below }: Source): string {
  const hex = Array.from({ length: 12 }, () => below(16).toString(16)).join('');
  return `11111111-1111-4111-8111-${hex}`;
}

function valueOf(schema: unknown, source: Source): unknown {
  if (schema instanceof z.ZodPipe) return valueOf(schema.def.out, source);
  if (schema instanceof z.ZodDefault) return valueOf(schema.def.innerType, source);
  if (schema instanceof z.ZodNullable) {
    return source.below(4) === 0 ? null : valueOf(schema.def.innerType, source);
  }
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).map(([key, part]) => [key, valueOf(part, source)]);
    return Object.fromEntries(parts);
  }
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: 1 + source.below(3) }, () => valueOf(schema.def.element, source));
  }
  if (schema instanceof z.ZodUnion) return valueOf(oneOf(schema.def.options, source), source);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, source);
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values], source);
  if (schema instanceof z.ZodBoolean) return source.below(2) === 0;
  if (schema instanceof z.ZodNumber) return fitting(schema, numbers, source);
  return textOf(schema, source);
}

/** Free text where the schema takes any, else a form that it takes. */
function textOf(schema: unknown, source: Source): unknown {
  if (!(schema instanceof z.ZodType)) throw new Error('A schema of an unknown kind.');
  const text = source.text();
  return schema.safeParse(text).success ? text : fitting(schema, [...formed, uuid(source)], source);
}

import { z } from '../../domain/zod.ts';
import { instantSchema } from '../../domain/school-day.ts';
import { type Disclosure, disclosureSchema } from '../../domain/disclosure.ts';

/** An export as the first release wrote it down. */
const exportSchema = z.strictObject({
  id: z.uuid(),
  at: instantSchema,
  by: z.string(),
  act: z.literal('export'),
  exported: z.strictObject({
    columns: z.array(z.string()),
    students: z.array(z.uuid()),
    rows: z.number().int().min(0),
    includes: z.record(z.string(), z.boolean()),
  }),
});

/** An export of the first release as a line of the disclosure log; to whom and why were not asked then. */
export function disclosureOfFirstRelease(row: unknown): Disclosure {
  const { id, at, by, exported } = exportSchema.parse(row);
  const { columns, students, rows } = exported;
  return disclosureSchema.parse({
    id,
    at,
    by,
    act: 'csv',
    students,
    fields: columns,
    rows,
    to: '',
    why: '',
  });
}

import * as fc from 'fast-check';
import { becauseSchema, takenForSchema } from '../../../lib/domain/explained.ts';
import { dayStatusSchema, pageStatusSchema, unitSchema } from '../../../lib/domain/page-reading.ts';
import { pageShapeSchema, taughtWindowSchema } from '../../../lib/domain/taught-page.ts';
import { countedSchema } from '../../../lib/domain/teaching.ts';
import type { FromPage } from '../../../lib/messaging/contract.ts';

const count = fc.option(fc.integer({ min: 0, max: 100_000 }));
const words = fc.string({ maxLength: 40 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const maybeDay = fc.option(day);

const student = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40 }),
  sisId: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  grade: fc.option(words),
  unit: fc.option(fc.constantFrom(...unitSchema.options)),
  absences: count,
  excused: count,
  unexcused: count,
  tardies: count,
  enrolled: count,
  attendanceRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  daily: fc.option(
    fc.array(fc.record({ date: day, status: fc.constantFrom(...dayStatusSchema.options) }), {
      maxLength: 3,
    }),
  ),
});

const reading = fc.record({
  status: fc.constantFrom(...pageStatusSchema.options),
  reader: fc.option(words),
  range: fc.record({ from: maybeDay, to: maybeDay, label: fc.option(words) }),
  students: fc.array(student, { maxLength: 3 }),
  rows: fc.record({ seen: fc.nat(), read: fc.nat() }),
  skipped: fc.array(fc.record({ text: words, reason: words }), { maxLength: 2 }),
});

const said = fc.record({ because: fc.constantFrom(...becauseSchema.options), text: words });

const column = fc.record({ label: words, nth: fc.nat({ max: 500 }) });
const maybeColumn = fc.option(column);

const layout = fc.record({
  schema: fc.constant(1 as const),
  shape: fc.record({
    path: words,
    kind: fc.constantFrom(...pageShapeSchema.shape.kind.options),
    heads: fc.array(words, { minLength: 1, maxLength: 4 }),
  }),
  columns: fc.record({
    name: column,
    sisId: maybeColumn,
    absences: column,
    excused: maybeColumn,
    unexcused: maybeColumn,
    tardies: maybeColumn,
    enrolled: maybeColumn,
  }),
  unit: fc.constantFrom(...unitSchema.options),
  window: fc.constantFrom(...taughtWindowSchema.options),
});

const draft = fc.record({
  shape: layout.map(({ shape }) => shape),
  count: column,
  counted: fc.option(fc.constantFrom(...countedSchema.options)),
  unit: fc.option(fc.constantFrom(...unitSchema.options)),
  window: fc.option(fc.constantFrom(...taughtWindowSchema.options)),
  name: maybeColumn,
  sisId: maybeColumn,
  enrolled: maybeColumn,
  tardies: maybeColumn,
  otherKind: maybeColumn,
});

const question = fc.record({
  about: fc.constantFrom('absences', 'unit', 'window', 'name'),
  options: fc.array(fc.record({ text: words, layout }), { minLength: 1, maxLength: 3 }),
});

const explained = fc.record({
  took: fc.array(
    fc.record({
      as: fc.constantFrom(...takenForSchema.options),
      label: words,
      because: fc.array(fc.constantFrom(...becauseSchema.options), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  unit: fc.option(
    fc.record({ unit: fc.constantFrom(...unitSchema.options), said: fc.option(said) }),
  ),
  window: fc.option(said),
  scope: fc.constantFrom('day', 'class', 'unknown'),
  questions: fc.array(question, { maxLength: 2 }),
});

/** What our own content script may say, per message type. */
export const honestMessages: {
  [Type in FromPage['type']]: fc.Arbitrary<Extract<FromPage, { type: Type }>>;
} = {
  'page-read': fc.record({
    type: fc.constant('page-read'),
    reading,
    covers: fc.constantFrom('school-year', 'dated', 'unknown'),
    explained: fc.option(explained),
    listed: fc.option(fc.nat({ max: 1_000_000 })),
    canDraw: fc.boolean(),
  }),
  'open-student': fc.record({
    type: fc.constant('open-student'),
    student: fc.integer({ min: 0, max: 20_000 }),
    want: fc.constantFrom('case', 'cause'),
  }),
  'open-page': fc.record({ type: fc.constant('open-page') }),
  'watching-stopped': fc.record({ type: fc.constant('watching-stopped') }),
  'ask-taught': fc.record({ type: fc.constant('ask-taught'), canRead: fc.boolean() }),
  pointed: fc.record({ type: fc.constant('pointed'), draft }),
  'pointing-ended': fc.record({ type: fc.constant('pointing-ended') }),
};

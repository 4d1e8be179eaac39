import * as fc from 'fast-check';
import type { Unit } from '../../../lib/domain/page-reading.ts';
import { writingNames } from './numerals.ts';
import { type Person, people } from './people.ts';
import { shapeNames } from './shapes/index.ts';
import { hidings } from './html.ts';
import { languages } from './words.ts';

/** Which counts a list shows. */
export const countSets = [
  'total',
  'total and parts',
  'parts',
  'parts and another',
  'total, parts and another',
  'bare and excused',
  'bare',
  'excused only',
  'unexcused only',
  'terms',
  'none',
] as const;

/** What the rows are about; everything but the first is no list of students' absences. */
export const subjects = [
  'students',
  'staff',
  'grades',
  'classes',
  'teachers',
  'dates',
  'gradebook',
  'attendance taking',
] as const;

export const extras = [
  'tardies',
  'enrolled',
  'possible',
  'attended',
  'rate',
  'absence-rate',
] as const;

export const troubles = [
  'hidden rows',
  'hidden columns',
  'note row',
  'note cells',
  'total row',
  'total row without words',
  'average row',
  'repeated heads',
  'clobbering',
  'homoglyph heads',
  'huge spans',
  'loading',
  'cut off',
  'rows missing',
  'stray date',
  'nested things',
  'direction in names',
  'unclosed tags',
  'shadowed by script',
  'second list',
] as const;
export type Trouble = (typeof troubles)[number];

export const windowWays = ['no', 'caption', 'head', 'dates', 'date fields', 'select'] as const;

/** Everything a page is made from. Plain data, so that a failing page can be replayed and made smaller. */
export type Plan = {
  language: number;
  people: Person[];
  subject: (typeof subjects)[number];
  /** Whether words on the page say that the rows are students. */
  contextSaid: boolean;
  counts: (typeof countSets)[number];
  /** Picks words; every list of words is taken modulo its length. */
  pick: number;
  /** What is counted where the words do not say it. */
  unsaidUnit: Unit;
  unitInCaption: boolean;
  bareIsTotal: boolean;
  key: 'column' | 'link' | 'attribute' | 'none';
  withGrade: boolean;
  familyFirst: boolean;
  extras: (typeof extras)[number][];
  noise: number[];
  order: number[];
  writing: string;
  /** Every so many cells hold no number; 0 for never. */
  gaps: number;
  window: 'year' | 'term' | 'month' | 'week';
  windowSaid: (typeof windowWays)[number];
  shape: string;
  hiding: string;
  troubles: Trouble[];
  /** Where a page that is cut off ends, as a share of its length. */
  cut: number;
};

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  language: fc.nat({ max: languages.length - 1 }),
  people,
  subject: fc.oneof(
    { weight: 5, arbitrary: fc.constant('students' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...subjects) },
  ),
  contextSaid: fc.boolean(),
  counts: fc.constantFrom(...countSets),
  pick: fc.nat({ max: 5039 }),
  unsaidUnit: fc.constantFrom<Unit[]>('day', 'period', 'hour'),
  unitInCaption: fc.boolean(),
  bareIsTotal: fc.boolean(),
  key: fc.constantFrom('column', 'link', 'attribute', 'none'),
  withGrade: fc.boolean(),
  familyFirst: fc.boolean(),
  extras: fc.subarray([...extras], { maxLength: 3 }),
  noise: fc.uniqueArray(fc.nat({ max: 19 }), { maxLength: 4 }),
  order: fc.array(fc.nat({ max: 20 }), { maxLength: 12 }),
  writing: fc.oneof(fc.constant('plain'), fc.constantFrom(...writingNames)),
  gaps: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 9 })),
  window: fc.constantFrom('year', 'term', 'month', 'week'),
  windowSaid: fc.oneof(fc.constant('no' as const), fc.constantFrom(...windowWays)),
  shape: fc.oneof(fc.constant('table'), fc.constantFrom(...shapeNames)),
  hiding: fc.constantFrom(...hidings),
  troubles: fc.subarray([...troubles], { maxLength: 3 }),
  cut: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

/** Lists that say everything in plain words: what a reader is for. */
const plainPlan: fc.Arbitrary<Plan> = anyPlan.map((plan) => ({
  ...plan,
  subject: 'students',
  contextSaid: true,
  counts: plan.bareIsTotal ? 'total' : 'total and parts',
  pick: plan.pick - (plan.pick % 5040),
  unitInCaption: false,
  extras: plan.extras.filter((extra) => extra === 'tardies'),
  noise: plan.noise.slice(0, 1),
  writing: 'plain',
  gaps: 0,
  windowSaid: plan.window === 'year' ? 'caption' : 'dates',
  shape: 'table',
  troubles: [],
}));

/** Whether a page says everything in plain words, so that it has to be read. */
export const plans: fc.Arbitrary<{ plan: Plan; plain: boolean }> = fc.oneof(
  { weight: 9, arbitrary: anyPlan.map((plan) => ({ plan, plain: false })) },
  { weight: 1, arbitrary: plainPlan.map((plan) => ({ plan, plain: true })) },
);

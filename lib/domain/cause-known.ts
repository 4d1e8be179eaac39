import {
  causeFamilies,
  causeItemSchema,
  type Cause,
  type CauseFamily,
  type CauseItem,
} from './cause.ts';

/**
 * Whether a student's cause is known: at least one cause not in the bin. "Asked, unknown", "family declined" and no
 * record at all are three answers that do not count (domain.md 3, 7).
 */
export function isCauseKnown(causes: readonly Pick<Cause, 'answer' | 'deletedAt'>[]): boolean {
  return causes.some((cause) => cause.answer === 'cause' && cause.deletedAt === null);
}

const families = Object.keys(causeFamilies).filter(
  (key): key is CauseFamily => key in causeFamilies,
);

/** The family of a cause: Attendance Works' four, or situational (domain.md 3). */
export function familyOf(item: CauseItem): CauseFamily {
  const family = families.find((key) => causeFamilies[key].some((member) => member === item));
  if (!family) throw new RangeError(`No family has ${item}`);
  return family;
}

/** Offered first where a school has recorded too few causes to rank its own. */
const offeredFirst: readonly CauseItem[] = [
  'illness',
  'transportation',
  'mental-health',
  'caregiving',
  'work',
  'no-caring-adult',
];

/**
 * Six causes to offer first: this school's commonest, then the ones schools meet most; ties in that same order
 * (ui: one tap to say "I know why", domain.md 1).
 */
export function commonestCauses(
  causes: readonly Pick<Cause, 'item' | 'deletedAt'>[],
  isOffered: (item: CauseItem) => boolean = () => true,
): CauseItem[] {
  const counts = new Map<CauseItem, number>();
  for (const { item, deletedAt } of causes) {
    if (item && deletedAt === null) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const order = [...new Set([...offeredFirst, ...causeItemSchema.options])];
  return order
    .filter(isOffered)
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
    .slice(0, offeredFirst.length);
}

import { causeItemSchema, type CauseItem } from '../cause.ts';
import { shortTextSchema } from '../record.ts';
import { z } from '../zod.ts';

/**
 * Supports and strategies a plan can carry, and the causes each one can do something about (domain.md 3 and 5; both
 * seed texts). A catalogue to choose from, not a rule: staff may attach a support to another cause.
 */
export const supportCauses = {
  transport: ['transportation', 'unsafe-route'],
  'way-to-school-companion': ['unsafe-route', 'bullying'],
  'health-services': ['illness', 'mental-health'],
  'live-lessons-at-home': ['illness', 'transportation', 'housing'],
  counseling: [
    'mental-health',
    'grief',
    'court-or-foster',
    'immigration',
    'conflict-or-fear',
    'family-crisis-over',
  ],
  tutoring: ['academic-struggle', 'behind-on-credits', 'illness-over', 'family-crisis-over'],
  'catch-up-content': ['illness-over', 'family-crisis-over', 'academic-struggle', 'illness'],
  'credit-modules': ['behind-on-credits'],
  'flexible-deadlines': ['illness', 'mental-health', 'work', 'caregiving', 'behind-on-credits'],
  meals: ['basic-needs'],
  'clothing-and-supplies': ['basic-needs', 'housing'],
  'study-buddy': ['academic-struggle', 'boredom', 'unwelcoming-climate'],
  'attendance-ambassador': ['unwelcoming-climate', 'no-caring-adult', 'boredom'],
  'community-partner': ['basic-needs', 'housing', 'immigration', 'grief'],
  childcare: ['caregiving'],
  'schedule-block': ['work', 'caregiving'],
  'employer-arrangement': ['work'],
  'housing-liaison': ['housing', 'court-or-foster'],
  'family-liaison': ['immigration', 'court-or-foster', 'unwelcoming-climate'],
  mentor: ['no-caring-adult', 'unwelcoming-climate', 'discipline', 'grief', 'academic-struggle'],
  'daily-check-in': ['no-caring-adult', 'mental-health', 'discipline'],
  'safety-plan': ['bullying', 'conflict-or-fear', 'unsafe-route'],
  'restorative-talk': ['discipline', 'conflict-or-fear', 'bullying'],
  'quiet-start': ['mental-health', 'conflict-or-fear', 'bullying'],
  'graded-return': ['mental-health', 'conflict-or-fear', 'bullying', 'illness'],
  'disability-review': ['unmet-disability-need'],
  'interest-project': ['not-relevant', 'boredom', 'other-activity'],
  'club-or-team': ['other-activity', 'boredom', 'unwelcoming-climate'],
  'honest-counts': ['only-unexcused-matter', 'few-days-fine', 'only-later-grades'],
} as const satisfies Record<string, readonly CauseItem[]>;
export type Support = keyof typeof supportCauses;

export const supports: readonly Support[] = Object.keys(supportCauses).filter(
  (key): key is Support => key in supportCauses,
);
export const supportSchema = z.enum(supports);

/** One support of a plan: from the catalogue, or in the school's own words (`support` null, `words` say which). */
export const planSupportSchema = z
  .strictObject({
    support: supportSchema.nullable(),
    words: shortTextSchema,
    /** The causes it stands beside; empty for a support that is simply good to have. */
    causes: z.array(causeItemSchema),
    state: z.enum(['asked', 'in-place', 'ended']),
  })
  .refine(({ support, words }) => support !== null || words.trim() !== '');
export type PlanSupport = z.infer<typeof planSupportSchema>;

/** Whether the catalogue names this cause under this support. */
export function canAddress(support: Support, item: CauseItem): boolean {
  return supportCauses[support].some((cause) => cause === item);
}

/** Supports of the catalogue for a cause, in the catalogue's order; never empty. */
export function supportsFor(item: CauseItem): Support[] {
  return supports.filter((support) => canAddress(support, item));
}

/** Whether a plan has a support beside this cause: asked for or in place, not one that has ended. */
export function isAddressed(
  item: CauseItem,
  planned: readonly Pick<PlanSupport, 'causes' | 'state'>[],
): boolean {
  return planned.some(({ causes, state }) => state !== 'ended' && causes.includes(item));
}

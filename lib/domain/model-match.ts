import type { Cause, CauseItem } from './cause.ts';
import { familyOf, isCauseKnown } from './cause-known.ts';
import type { RecoveryModel } from './recovery-model.ts';

/** What kind of way back a cause asks for: the rows of domain.md 4. */
export type CauseKind = 'over' | 'fixed-hours' | 'logistical' | 'disconnected' | 'misconception';

export type MatchFit = 'first' | 'also' | 'neutral' | 'warn';
/** Why a model fits or does not, as a code that words turn into a sentence. */
export type MatchReason =
  | 'situation-is-over'
  | 'hours-are-taken'
  | 'getting-there-is-hard'
  | 'relationship-first'
  | 'graded-return'
  | 'barrier-persists'
  | 'academics-too-early'
  | 'virtual-keeps-apart'
  | 'no-match'
  | 'conversation-first';
/** What to mind where a model is chosen, as codes. */
export type MatchCaution =
  | 'only-if-over'
  | 'consent-end-and-review'
  | 'synchronous-only'
  | 'relationship-before-academics';

export type ModelMatch = {
  model: RecoveryModel;
  fit: MatchFit;
  reason: MatchReason;
  /** Warnings of other causes against this model, where its fit is better than `warn`. */
  against: MatchReason[];
  cautions: MatchCaution[];
};

type Verdict = { fit: MatchFit; reason: MatchReason };
const neutral: Verdict = { fit: 'neutral', reason: 'no-match' };

/** domain.md 4, row by row; sentences of the seed text "attendance recovery programs" stand behind every warning. */
const verdicts: Record<CauseKind, Partial<Record<RecoveryModel, Verdict>>> = {
  over: { 'extended-time': { fit: 'first', reason: 'situation-is-over' } },
  'fixed-hours': {
    'flexible-schedule': { fit: 'first', reason: 'hours-are-taken' },
    'extended-time': { fit: 'warn', reason: 'barrier-persists' },
  },
  logistical: {
    'hybrid-virtual': { fit: 'first', reason: 'getting-there-is-hard' },
    'extended-time': { fit: 'warn', reason: 'barrier-persists' },
  },
  disconnected: {
    mentoring: { fit: 'first', reason: 'relationship-first' },
    'flexible-schedule': { fit: 'also', reason: 'graded-return' },
    'extended-time': { fit: 'warn', reason: 'academics-too-early' },
    'hybrid-virtual': { fit: 'warn', reason: 'virtual-keeps-apart' },
  },
  misconception: {},
};

const cautions: Record<RecoveryModel, MatchCaution[]> = {
  'extended-time': ['only-if-over'],
  'flexible-schedule': ['consent-end-and-review'],
  'hybrid-virtual': ['synchronous-only'],
  mentoring: ['relationship-before-academics'],
};

/** Barriers of place, body or home: what stands between the student and the building (the seed's "primarily logistical"). */
const logistical: readonly CauseItem[] = [
  'transportation',
  'illness',
  'housing',
  'basic-needs',
  'unsafe-route',
  'court-or-foster',
];
const fixedHours: readonly CauseItem[] = ['work', 'caregiving'];

/** The row of the match table for a cause; mental health, grief and immigration go with the disconnected: an adult first (domain.md 4). */
export function kindOf(item: CauseItem): CauseKind {
  const family = familyOf(item);
  if (family === 'situational') return 'over';
  if (family === 'misconceptions') return 'misconception';
  if (fixedHours.includes(item)) return 'fixed-hours';
  return logistical.includes(item) ? 'logistical' : 'disconnected';
}

type MatchedCause = Pick<Cause, 'answer' | 'item' | 'weight' | 'deletedAt'>;
const rank: readonly MatchFit[] = ['first', 'also', 'neutral', 'warn'];

function kindsOf(causes: readonly MatchedCause[], weight: Cause['weight']): CauseKind[] {
  const items = causes.flatMap((cause) =>
    isCauseKnown([cause]) && cause.item && cause.weight === weight ? [cause.item] : [],
  );
  return [...new Set(items.map(kindOf))];
}

/** Whether a conversation with honest counts comes before any model: no cause is known, or only misconceptions (domain.md 4). */
export function needsConversationFirst(causes: readonly MatchedCause[]): boolean {
  const kinds = [...kindsOf(causes, 'primary'), ...kindsOf(causes, 'secondary')];
  return kinds.every((kind) => kind === 'misconception');
}

/** Primary causes speak first, a warning before a welcome; a secondary cause can warn, but makes no model the first. */
function decide(primary: Verdict[], secondary: Verdict[]): Verdict {
  const find = (list: Verdict[], fit: MatchFit) => list.find((verdict) => verdict.fit === fit);
  const own = find(primary, 'warn') ?? find(primary, 'first') ?? find(primary, 'also');
  if (own) return own;
  const warning = find(secondary, 'warn');
  if (warning) return warning;
  const added = find(secondary, 'first') ?? find(secondary, 'also');
  return added ? { fit: 'also', reason: added.reason } : neutral;
}

function matchModel(
  model: RecoveryModel,
  primary: CauseKind[],
  secondary: CauseKind[],
): ModelMatch {
  const of = (kinds: CauseKind[]) => kinds.flatMap((kind) => verdicts[kind][model] ?? []);
  const verdict = decide(of(primary), of(secondary));
  const warnings = of([...primary, ...secondary]).filter(({ fit }) => fit === 'warn');
  const against = verdict.fit === 'warn' ? [] : [...new Set(warnings.map(({ reason }) => reason))];
  return { model, ...verdict, against, cautions: cautions[model] };
}

const models: readonly RecoveryModel[] = [
  'extended-time',
  'flexible-schedule',
  'hybrid-virtual',
  'mentoring',
];

/**
 * The four models, best first, each with how it fits the causes and why: advice with a reason, never a lock. Without
 * primary causes the secondary ones stand in for them. All are neutral with `conversation-first` where
 * {@link needsConversationFirst} (domain.md 4 and the seed text's models and mistakes).
 */
export function matchModels(causes: readonly MatchedCause[]): ModelMatch[] {
  if (needsConversationFirst(causes)) {
    return models.map((model) => ({
      model,
      fit: 'neutral',
      reason: 'conversation-first',
      against: [],
      cautions: [],
    }));
  }
  const asksForModel = (kind: CauseKind) => kind !== 'misconception';
  const primary = kindsOf(causes, 'primary').filter(asksForModel);
  const secondary = kindsOf(causes, 'secondary').filter(asksForModel);
  const matches = models.map((model) =>
    primary.length > 0 ? matchModel(model, primary, secondary) : matchModel(model, secondary, []),
  );
  return matches.toSorted((one, other) => rank.indexOf(one.fit) - rank.indexOf(other.fit));
}

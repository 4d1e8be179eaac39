import type { Agreed } from '../../lib/domain/casework/agreement.ts';
import { modelTemplates, proposePlan } from '../../lib/domain/casework/model-template.ts';
import type { DraftPattern } from '../../lib/domain/casework/plan-draft.ts';
import type { SessionPattern } from '../../lib/domain/casework/session-pattern.ts';
import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import { isNamed, type TeamMember } from '../../lib/domain/casework/team.ts';
import type { CauseItem } from '../../lib/domain/cause.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { recoveryModelSchema, type RecoveryModel } from '../../lib/domain/recovery-model.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';

/** A session pattern while it is written: minutes as typed. */
export type PatternValue = Omit<SessionPattern, 'minutes'> & { minutes: string };

/** A plan while it is written: days and numbers as typed, empty where nothing was said. */
export type PlanFormValue = {
  model: string;
  overrideReason: string;
  goal: string;
  language: string;
  /** Days to recover, as typed; empty without that aim. */
  recoverDays: string;
  isBelowTen: boolean;
  /** Full weeks in a row, as typed; empty without that aim. */
  momentumWeeks: string;
  startsOn: string;
  weeks: number;
  sessions: PatternValue[];
  checkInDays: number;
  supports: PlanSupport[];
  championRole: TeamMember['role'];
  championName: string;
  team: TeamMember[];
  reviewsOn: string[];
  consentOn: string;
  expected: string;
  supportsUse: string;
  progress: string;
  agreed: Agreed[];
  interests: string;
  waysOfLearning: string;
};

/** The seed's four people of a team, to be named. */
const seedTeam = (): TeamMember[] =>
  (['mentor', 'strengths-teacher', 'counselor', 'family-liaison'] as const).map((role) => ({
    role,
    name: '',
  }));

/** A pattern of the draft as the form shows it; what the draft does not know is open. */
export function patternValue(pattern: DraftPattern & Partial<SessionPattern>): PatternValue {
  const { weekdays, block, minutes, format, place = '', without = [] } = pattern;
  return {
    weekdays: [...weekdays],
    block,
    minutes: minutes === null ? '' : String(minutes),
    place,
    format,
    without: [...without],
  };
}

type Proposed = Pick<
  PlanFormValue,
  'model' | 'weeks' | 'sessions' | 'supports' | 'reviewsOn' | 'checkInDays'
>;

/** What a model brings for this student, as the form shows it: length, sessions, a support beside each cause, reviews. */
export function proposedFields(
  model: RecoveryModel,
  causes: readonly CauseItem[],
  startsOn: SchoolDay,
): Proposed {
  const proposal = proposePlan(model, causes, startsOn);
  const template = modelTemplates[model];
  return {
    model,
    weeks: proposal.weeks ?? template.weeks,
    sessions: proposal.sessions.map((pattern) => patternValue(pattern)),
    supports: [...proposal.supports],
    reviewsOn: [...proposal.reviewsOn],
    checkInDays: template.checkInDays,
  };
}

/** A plan from today with what the best match brings, and nothing saved; six weeks without a match (domain.md 5). */
export function newPlan(
  today: SchoolDay,
  best: RecoveryModel | null,
  causes: readonly CauseItem[],
  language: string,
): PlanFormValue {
  const open: PlanFormValue = {
    model: '',
    overrideReason: '',
    goal: '',
    language,
    recoverDays: '',
    isBelowTen: false,
    momentumWeeks: '',
    startsOn: today,
    weeks: 6,
    sessions: [],
    checkInDays: 7,
    supports: [],
    championRole: 'mentor',
    championName: '',
    team: seedTeam(),
    reviewsOn: [],
    consentOn: '',
    expected: '',
    supportsUse: '',
    progress: '',
    agreed: [],
    interests: '',
    waysOfLearning: '',
  };
  return best === null ? open : { ...open, ...proposedFields(best, causes, today) };
}

function aimFields({
  aims,
}: Plan): Pick<PlanFormValue, 'recoverDays' | 'isBelowTen' | 'momentumWeeks'> {
  const recover = aims.find((aim) => aim.kind === 'recover-days');
  const momentum = aims.find((aim) => aim.kind === 'momentum');
  return {
    recoverDays: recover === undefined ? '' : String(recover.days),
    isBelowTen: aims.some(({ kind }) => kind === 'below-ten-percent'),
    momentumWeeks: momentum === undefined ? '' : String(momentum.weeks),
  };
}

/** Roles of the seed's team that nobody holds yet stay in view, to be named. */
function withOpenRoles(team: readonly TeamMember[]): TeamMember[] {
  const named = team.filter(isNamed);
  const open = seedTeam().filter(({ role }) => !named.some((one) => one.role === role));
  return [...named, ...open];
}

/** The form as it stands for the stored plan; a language that was not said is `language`. */
export function planToEdit(plan: Plan, language: string): PlanFormValue {
  const { model, overrideReason, goal, startsOn, weeks, checkInDays, agreement, champion } = plan;
  return {
    model: model ?? '',
    overrideReason,
    goal,
    language: plan.language === '' ? language : plan.language,
    ...aimFields(plan),
    startsOn,
    weeks,
    sessions: plan.sessions.map((pattern) => patternValue(pattern)),
    checkInDays,
    supports: plan.supports,
    championRole: champion?.role ?? 'mentor',
    championName: champion?.name ?? '',
    team: withOpenRoles(plan.team),
    reviewsOn: plan.reviewsOn,
    consentOn: plan.consentOn ?? '',
    expected: agreement?.expected ?? '',
    supportsUse: agreement?.supports ?? '',
    progress: agreement?.progress ?? '',
    agreed: agreement?.agreed ?? [],
    interests: plan.interests,
    waysOfLearning: plan.waysOfLearning,
  };
}

export function planModelOf({ model }: Pick<PlanFormValue, 'model'>): RecoveryModel | null {
  return recoveryModelSchema.nullable().catch(null).parse(model);
}

/** Whether another model than the best match is chosen, which asks for one sentence (domain.md 4). */
export function isOverride(
  value: Pick<PlanFormValue, 'model'>,
  best: RecoveryModel | null,
): boolean {
  const model = planModelOf(value);
  return model !== null && model !== best;
}

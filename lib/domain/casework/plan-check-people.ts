import { daysBetween, laterDay } from '../school-day.ts';
import { draftEnd } from './plan-draft.ts';
import { finding, type PlanRule } from './plan-finding.ts';
import { isNamed, likelyChampion } from './team.ts';

/** Families hear every week: an update is late when more than this many days have passed. */
const updateDays = 7;

/** No adult is named who stays beside the student (seed "reintegration plans": a designated staff member). */
export const noNamedAdult: PlanRule = (draft) => {
  if (draft.champion !== null && isNamed(draft.champion)) return [];
  const champion = likelyChampion(draft.team);
  return [
    finding({
      check: 'no-named-adult',
      detail: 'nobody-named',
      severity: 'missing',
      mend: champion === null ? null : { kind: 'name-champion', champion },
    }),
  ];
};

/** No family update in 7 days while the plan runs; nothing is asked of a family that opted out. */
export const noFamilyUpdate: PlanRule = (draft, facts) => {
  const { startsOn } = draft;
  const end = draftEnd(draft);
  if (facts.optedOut || startsOn === null || (end !== null && facts.today > end)) return [];
  const sent = facts.lastFamilyUpdateOn;
  const since = sent === null ? startsOn : laterDay(sent, startsOn);
  if (daysBetween(since, facts.today) <= updateDays) return [];
  return [
    finding({
      check: 'no-family-update',
      detail: sent === null ? 'no-update-yet' : 'update-overdue',
      severity: sent === null ? 'missing' : 'look-again',
    }),
  ];
};

/** A lower band alone is no reason to close: the rate falls by itself as days enrolled go up (domain.md 4). */
export const closingOnBand: PlanRule = ({ closing }) => {
  if (closing === null) return [];
  const other = closing.grounds.filter((ground) => ground !== 'band-dropped');
  if (other.length > 0) return [];
  const none = closing.grounds.length === 0;
  return [
    finding({
      check: 'closing-on-band',
      detail: none ? 'no-ground' : 'only-band-dropped',
      severity: none ? 'missing' : 'look-again',
      mend: { kind: 'keep-open' },
    }),
  ];
};

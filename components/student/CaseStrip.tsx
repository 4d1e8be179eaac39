import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { planWeek } from '../../lib/domain/plan-dates.ts';
import type { Milestone, Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { daysSinceReached, nextContact } from '../case/contact-facts.ts';
import { nextMilestone } from '../case/MilestoneList.tsx';
import { planProgress } from '../case/PlanSummary.tsx';
import './student.css';

export type CasePart = 'why' | 'plan' | 'family' | 'history';

export type StripFacts = {
  causes: readonly Cause[];
  plan: Plan | null;
  contacts: readonly Contact[];
  milestones: readonly Milestone[];
  today: SchoolDay;
};

type Cell = { part: CasePart; term: string; words: string; isSet: boolean };

function causeCell({ causes }: StripFacts): Cell {
  const term = i18n.t('student.strip.cause');
  const known = causes.filter(({ answer }) => answer === 'cause').length;
  if (known > 0) {
    return {
      part: 'why',
      term,
      words: i18n.t('student.strip.known', known, { n: known }),
      isSet: true,
    };
  }
  const answer = causes.at(-1)?.answer;
  const words =
    answer === 'family-declined'
      ? i18n.t('student.strip.declined')
      : answer === 'asked-unknown'
        ? i18n.t('student.strip.asked')
        : i18n.t('student.strip.notKnown');
  return { part: 'why', term, words, isSet: false };
}

function planCell({ plan, today }: StripFacts): Cell {
  const term = i18n.t('student.strip.plan');
  if (plan === null)
    return { part: 'plan', term, words: i18n.t('student.strip.none'), isSet: false };
  const week = planWeek(plan, today);
  // The whole "week 7 of 10" has no room beside three other cells.
  const words =
    week === null
      ? planProgress(plan, today)
      : i18n.t('student.strip.week', { week: String(week) });
  return { part: 'plan', term, words, isSet: true };
}

function familyCell({ contacts, today }: StripFacts): Cell {
  const term = i18n.t('student.strip.family');
  const next = nextContact(contacts);
  if (next?.nextOn) {
    return { part: 'family', term, words: formatDay(next.nextOn, today), isSet: true };
  }
  const days = daysSinceReached(contacts, today);
  const words =
    days === null
      ? i18n.t('student.strip.notYet')
      : i18n.t('student.strip.daysAgo', days, { n: days });
  return { part: 'family', term, words, isSet: days !== null };
}

function stepCell({ milestones, today }: StripFacts): Cell {
  const next = nextMilestone(milestones);
  const words = next === null ? i18n.t('student.strip.none') : formatDay(next.dueOn, today);
  return { part: 'plan', term: i18n.t('student.strip.next'), words, isSet: next !== null };
}

/** Cause, plan, family and next step at a glance; each opens its part (ui/design.md D1). */
export function CaseStrip({
  facts,
  onOpen,
}: {
  facts: StripFacts;
  onOpen: (part: CasePart) => void;
}) {
  const cells = [causeCell(facts), planCell(facts), familyCell(facts), stepCell(facts)];
  return (
    <nav className="strip" aria-label={i18n.t('student.strip.label')}>
      {cells.map(({ part, term, words, isSet }) => (
        <button key={term} type="button" onClick={() => onOpen(part)}>
          <span>{term}</span>
          {isSet ? <b>{words}</b> : <span>{words}</span>}
        </button>
      ))}
    </nav>
  );
}

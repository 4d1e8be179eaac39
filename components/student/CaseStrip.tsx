import { i18n } from '#i18n';
import { outcomeOf } from '../../lib/domain/casework/case-end.ts';
import { daysSinceReached } from '../../lib/domain/casework/contact-days.ts';
import type { NextInCase, NextKind } from '../../lib/domain/casework/next-in-case.ts';
import type { Outcome } from '../../lib/domain/casework/outcome.ts';
import type { Cause } from '../../lib/domain/cause.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { planEnd, planWeek } from '../../lib/domain/plan-dates.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { nextDayWords, nextWord } from './next-words.ts';
import './student.css';

export type CasePart = 'why' | 'plan' | 'sessions' | 'family' | 'bridge' | 'history';

export type StripFacts = {
  causes: readonly Cause[];
  plan: Plan | null;
  outcomes: readonly Outcome[];
  contacts: readonly Contact[];
  /** What comes next, or has waited longest; null where nothing is written down. */
  next: NextInCase | null;
  today: SchoolDay;
};

type Cell = {
  part: CasePart;
  term: string;
  words: string;
  isSet: boolean;
  /** What the words are about, where the term does not say it. */
  under?: string;
};

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

function planWords(plan: Plan, { outcomes, today }: StripFacts): string {
  const endedOn = outcomeOf(plan.id, outcomes)?.endedOn ?? planEnd(plan);
  // The whole "week 7 of 10" has no room beside three other cells.
  const week = planWeek(plan, today);
  if (endedOn >= today && week !== null) {
    return i18n.t('student.strip.week', { week: String(week) });
  }
  return endedOn < plan.startsOn || today >= plan.startsOn
    ? i18n.t('why.strip.ended', { day: formatDay(endedOn, today) })
    : i18n.t('why.strip.starts', { day: formatDay(plan.startsOn, today) });
}

function planCell(facts: StripFacts): Cell {
  const term = i18n.t('student.strip.plan');
  return facts.plan === null
    ? { part: 'plan', term, words: i18n.t('student.strip.none'), isSet: false }
    : { part: 'plan', term, words: planWords(facts.plan, facts), isSet: true };
}

function familyCell({ contacts, today }: StripFacts): Cell {
  const term = i18n.t('student.strip.family');
  const days = daysSinceReached(contacts, today);
  const words =
    days === null
      ? i18n.t('student.strip.notYet')
      : i18n.t('student.strip.daysAgo', days, { n: days });
  return { part: 'family', term, words, isSet: days !== null };
}

const partOfNext: Record<NextKind, CasePart> = {
  session: 'sessions',
  'follow-up': 'sessions',
  milestone: 'plan',
  contact: 'family',
  'family-update': 'family',
  review: 'bridge',
  transition: 'bridge',
  relapse: 'bridge',
  task: 'bridge',
};

function nextCell({ next, today }: StripFacts): Cell {
  const term = i18n.t('student.strip.next');
  if (next === null) {
    return { part: 'plan', term, words: i18n.t('student.strip.none'), isSet: false };
  }
  const part = partOfNext[next.kind];
  return { part, term, words: nextDayWords(next, today), isSet: true, under: nextWord(next.kind) };
}

/** Cause, plan, family and what is next at a glance; each opens its part (ui/design.md D1). */
export function CaseStrip({
  facts,
  onOpen,
}: {
  facts: StripFacts;
  onOpen: (part: CasePart) => void;
}) {
  const cells = [causeCell(facts), planCell(facts), familyCell(facts), nextCell(facts)];
  return (
    <nav className="strip" aria-label={i18n.t('student.strip.label')}>
      {cells.map(({ part, term, words, isSet, under }) => (
        <button key={term} type="button" onClick={() => onOpen(part)}>
          <span>{term}</span>
          {isSet ? <b>{words}</b> : <span>{words}</span>}
          {under && <span className="strip__under">{under}</span>}
        </button>
      ))}
    </nav>
  );
}

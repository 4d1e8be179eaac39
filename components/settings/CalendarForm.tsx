import { useState } from 'react';
import type { SchoolCalendar } from '../../lib/domain/school-calendar.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Section } from '../ui/Section.tsx';
import { CalendarImport } from './CalendarImport.tsx';
import { CalendarSummary } from './CalendarSummary.tsx';
import {
  calendarFrom,
  calendarProblem,
  draftOf,
  importYear,
  withDaysOff,
  type CalendarDraft,
  type CalendarProblem,
} from './calendar-value.ts';
import { DaysOff } from './DaysOff.tsx';
import { HeldCalendar } from './HeldCalendar.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useSaving } from './use-saving.ts';
import { keyPart } from '../../lib/words/message-key.ts';

type CalendarFormProps = {
  calendar: SchoolCalendar | null;
  today: SchoolDay;
  /** The school holds the calendar: it is shown, not to be changed. */
  setBySchool: boolean;
  /** Resolves when it is on disk. */
  onSave: (calendar: SchoolCalendar) => Promise<unknown>;
};

/** The school year: the only way to a rate where a page shows no days enrolled (domain.md R9). */
export function CalendarForm({ setBySchool, ...props }: CalendarFormProps) {
  const { calendar, today } = props;
  if (setBySchool && calendar) return <HeldCalendar calendar={calendar} today={today} />;
  return <OwnCalendar {...props} />;
}

function OwnCalendar({ calendar, today, onSave }: Omit<CalendarFormProps, 'setBySchool'>) {
  const [draft, setDraft] = useState(() => draftOf(calendar));
  const [showsErrors, setShowsErrors] = useState(false);
  const { state, run, touch } = useSaving();
  const problem = showsErrors ? calendarProblem(draft) : null;
  const isNews = JSON.stringify(draft) !== JSON.stringify(draftOf(calendar));
  function change(next: CalendarDraft) {
    setDraft(next);
    touch();
  }
  async function keep(next: SchoolCalendar) {
    await onSave(next);
    setDraft(draftOf(next));
  }
  function save() {
    const next = calendarFrom(draft);
    setShowsErrors(next === null);
    if (next) run(() => keep(next));
  }
  return (
    <Section title={i18n.t('settings.calendar.title')}>
      <div className="stack stack--4">
        <p className="sm muted">{i18n.t('settings.calendar.lead')}</p>
        <Edges draft={draft} problem={problem} onChange={change} />
        <CalendarSummary draft={draft} today={today} />
        <DaysOff draft={draft} today={today} onChange={change} />
        <CalendarImport
          within={importYear(draft, today)}
          kept={draft.daysOff}
          onTake={(days) => change(withDaysOff(draft, days))}
        />
        {isNews && state !== 'saved' ? (
          <Callout kind="plain">{i18n.t('settings.calendar.notYet')}</Callout>
        ) : null}
        <SaveLine
          label={i18n.t('settings.calendar.save')}
          state={state}
          isNews={isNews}
          onSave={save}
        />
      </div>
    </Section>
  );
}

function Edges(props: {
  draft: CalendarDraft;
  problem: CalendarProblem | null;
  onChange: (draft: CalendarDraft) => void;
}) {
  const { draft, problem, onChange } = props;
  const words = problem && i18n.t(`settings.calendar.${keyPart(problem)}`);
  return (
    <>
      <DayField
        label={i18n.t('settings.calendar.firstDay')}
        value={draft.firstDay}
        error={problem === 'no-first-day' ? words : null}
        onChange={(firstDay) => onChange({ ...draft, firstDay })}
      />
      <DayField
        label={i18n.t('settings.calendar.lastDay')}
        value={draft.lastDay}
        error={problem === 'no-first-day' ? null : words}
        onChange={(lastDay) => onChange({ ...draft, lastDay })}
      />
    </>
  );
}

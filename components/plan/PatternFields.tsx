import { i18n } from '#i18n';
import { plannedDays } from '../../lib/domain/casework/session-pattern.ts';
import type { SchoolCalendar } from '../../lib/domain/school-calendar.ts';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatWord } from '../../lib/words/plan/words-in.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EntryBox } from '../ui/EntryBox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DayList } from './DayList.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import type { PatternValue, PlanFormValue } from './plan-form-value.ts';
import type { PlanProblem } from './plan-input.ts';
import { weekdaysInWords } from './weekday-words.ts';
import { WeekdayChoice } from './WeekdayChoice.tsx';

const formats = ['in-person', 'live-online', 'posted-work'] as const;

type Span = Pick<PlanFormValue, 'startsOn' | 'weeks'>;
type PatternProps = {
  pattern: PatternValue;
  onChange: (pattern: PatternValue) => void;
  onRemove: () => void;
  span: Span;
  calendar: SchoolCalendar | null;
  problems: readonly PlanProblem[];
  today: SchoolDay;
};

/** "9 sessions; left out: Nov 27 (no school)": what the weekdays come to with the calendar. */
function PlannedLine({ pattern, span, calendar, today }: Omit<PatternProps, 'problems'>) {
  if (pattern.weekdays.length === 0 || !schoolDaySchema.safeParse(span.startsOn).success) {
    return null;
  }
  const { days, leftOut } = plannedDays(pattern, span, calendar);
  const out = leftOut.filter(({ why }) => why !== 'taken-out');
  return (
    <p className="xs muted num">
      {i18n.t('plan.form.planned', days.length, { n: days.length })}
      {out.length === 0
        ? ''
        : ` ${i18n.t('plan.form.leftOut', { days: out.map(({ date }) => formatDay(date, today)).join(', ') })}`}
      {calendar === null ? ` ${i18n.t('plan.form.unchecked')}` : ''}
    </p>
  );
}

function minutesError({ pattern, problems }: PatternProps): string | null {
  const isWrong = pattern.minutes.trim() !== '' && !/^\d{1,4}$/.test(pattern.minutes.trim());
  return problems.includes('minutes') && isWrong ? i18n.t('plan.form.minutesWrong') : null;
}

function Pattern(props: PatternProps) {
  const { pattern, onChange, problems, today } = props;
  const change = (patch: Partial<PatternValue>) => onChange({ ...pattern, ...patch });
  const isOpen = problems.includes('weekdays') && pattern.weekdays.length === 0;
  const name = weekdaysInWords(pattern.weekdays) || i18n.t('plan.form.noWeekday');
  return (
    <EntryBox
      name={name}
      removeLabel={i18n.t('plan.form.takeOutSessions', { days: name })}
      onRemove={props.onRemove}
    >
      <ChoiceField
        label={i18n.t('plan.form.weekdays')}
        error={isOpen ? i18n.t('plan.form.chooseWeekday') : null}
      >
        <WeekdayChoice weekdays={pattern.weekdays} onChange={(weekdays) => change({ weekdays })} />
      </ChoiceField>
      <div className="pair">
        <TextField
          label={i18n.t('plan.form.block')}
          value={pattern.block}
          onChange={(block) => change({ block })}
          maxLength={500}
        />
        <NumberField
          label={i18n.t('plan.form.minutes')}
          value={pattern.minutes}
          onChange={(minutes) => change({ minutes })}
          error={minutesError(props)}
        />
        <SelectField
          label={i18n.t('plan.form.format')}
          options={formats.map((value) => ({ value, label: formatWord(value) }))}
          value={pattern.format}
          onChange={(format) => change({ format })}
        />
        <TextField
          label={i18n.t('plan.form.place')}
          value={pattern.place}
          onChange={(place) => change({ place })}
          maxLength={500}
        />
      </div>
      <PlannedLine {...props} />
      <Disclosure title={i18n.t('plan.form.without')} open={pattern.without.length > 0}>
        <DayList
          label={i18n.t('plan.form.withoutDay')}
          days={pattern.without}
          onChange={(without) => change({ without })}
          today={today}
        />
      </Disclosure>
    </EntryBox>
  );
}

const openPattern: PatternValue = {
  weekdays: [],
  block: '',
  minutes: '',
  place: '',
  format: 'in-person',
  without: [],
};

/** When and how sessions are held; a hybrid plan has one part for the days here and one for those online. */
export function PatternFields({
  value,
  onChange,
  ...rest
}: {
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
} & Pick<PatternProps, 'calendar' | 'problems' | 'today'>) {
  const { sessions } = value;
  const swap = (index: number, parts: PatternValue[]) =>
    onChange({ sessions: sessions.toSpliced(index, 1, ...parts) });
  return (
    <FormPart name="sessions" title={i18n.t('plan.form.sessions')}>
      {sessions.map((pattern, index) => (
        <Pattern
          // Patterns have no names of their own: the place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          pattern={pattern}
          onChange={(next) => swap(index, [next])}
          onRemove={() => swap(index, [])}
          span={value}
          {...rest}
        />
      ))}
      {sessions.length < 7 ? (
        <div>
          <LinkButton small onPress={() => onChange({ sessions: [...sessions, openPattern] })}>
            <Icon name="plus" size="sm" />
            {i18n.t('plan.form.addSessions')}
          </LinkButton>
        </div>
      ) : null}
    </FormPart>
  );
}

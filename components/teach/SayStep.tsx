import { i18n } from '#i18n';
import type { Unit } from '../../lib/domain/page-reading.ts';
import type { TaughtWindow } from '../../lib/domain/taught-page.ts';
import {
  type Counted,
  isSameColumn,
  layoutOf,
  type LayoutDraft,
  type ShownColumn,
} from '../../lib/domain/teaching.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { ColumnRows } from './ColumnRows.tsx';
import { SayNotes } from './SayNotes.tsx';
import { windowWords } from './taught-words.ts';
import { TeachFrame } from './TeachFrame.tsx';

const units: Unit[] = ['day', 'half-day', 'period', 'hour', 'minute'];
const kinds: Counted[] = ['all', 'unexcused', 'excused'];
const windows: TaughtWindow[] = ['school-year', 'term', 'month', 'other'];

type SayStepProps = {
  draft: LayoutDraft;
  /** The columns of the page; null where it is no longer the page that was pointed at. */
  columns: readonly ShownColumn[] | null;
  onChange: (patch: Partial<LayoutDraft>) => void;
  onCheck: () => void;
  onStartOver: () => void;
};

function unitLabel(unit: Unit): string {
  switch (unit) {
    case 'day':
      return i18n.t('teach.unit.day');
    case 'half-day':
      return i18n.t('teach.unit.halfDay');
    case 'period':
      return i18n.t('teach.unit.period');
    case 'hour':
      return i18n.t('teach.unit.hour');
    case 'minute':
      return i18n.t('teach.unit.minute');
  }
}

/** T2: what the column counts, proposed where the page says it; a person decides. */
export function SayStep(props: SayStepProps) {
  const { draft, columns, onCheck, onStartOver } = props;
  const words = columns?.find(({ ref }) => isSameColumn(ref, draft.count))?.words;
  const startOver = <Button onPress={onStartOver}>{i18n.t('teach.startOver')}</Button>;
  return (
    <TeachFrame
      step={2}
      title={i18n.t('teach.say.title', { column: words ?? draft.count.label })}
      onBack={onStartOver}
      foot={
        columns ? (
          <Button kind="primary" onPress={onCheck} isDisabled={layoutOf(draft) === null}>
            {i18n.t('teach.say.check')}
          </Button>
        ) : undefined
      }
    >
      {columns ? (
        <Questions {...props} columns={columns} />
      ) : (
        <Callout kind="caution" title={i18n.t('teach.gone.title')} actions={startOver}>
          {i18n.t('teach.gone.body')}
        </Callout>
      )}
    </TeachFrame>
  );
}

function hintFor(value: unknown): string | undefined {
  return value === null ? i18n.t('teach.say.chooseOne') : undefined;
}

function Questions({
  draft,
  columns,
  onChange,
}: SayStepProps & { columns: readonly ShownColumn[] }) {
  return (
    <>
      <ChoiceField label={i18n.t('teach.say.unit')} hint={hintFor(draft.unit)}>
        <TagChoice
          label={i18n.t('teach.say.unit')}
          options={units.map((value) => ({ value, label: unitLabel(value) }))}
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </ChoiceField>
      <ChoiceField label={i18n.t('teach.say.which')} hint={hintFor(draft.counted)}>
        <Segments
          label={i18n.t('teach.say.which')}
          options={kinds.map((value) => ({ value, label: i18n.t(`teach.counted.${value}`) }))}
          value={draft.counted}
          onChange={(counted) => onChange({ counted, otherKind: null })}
        />
      </ChoiceField>
      <ChoiceField label={i18n.t('teach.say.from')} hint={hintFor(draft.window)}>
        <TagChoice
          label={i18n.t('teach.say.from')}
          options={windows.map((value) => ({ value, label: windowWords(value) }))}
          value={draft.window}
          onChange={(window) => onChange({ window })}
        />
      </ChoiceField>
      <hr className="rule" />
      <ColumnRows draft={draft} columns={columns} onChange={onChange} />
      <SayNotes draft={draft} />
    </>
  );
}

import { i18n } from '#i18n';
import type { TaughtCheck } from '../../lib/domain/taught-check.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { CheckOdd } from './CheckOdd.tsx';
import { CheckTable } from './CheckTable.tsx';
import { TeachFrame } from './TeachFrame.tsx';
import { formatCount } from '../../lib/words/numbers.ts';

/** What came of reading the page by the draft: rows to compare, or why there are none. */
export type Checked =
  | { kind: 'rows'; check: TaughtCheck }
  /** The columns do not hold what they should; `odd` says which. */
  | { kind: 'unreadable'; check: TaughtCheck }
  /** The page is no longer the one that was pointed at. */
  | { kind: 'gone' };

type CheckStepProps = {
  checked: Checked;
  /** The name of the unit, "days". */
  unit: string;
  notSaved: boolean;
  onYes: () => void;
  onBack: () => void;
  onStartOver: () => void;
};

/** T3: real rows beside the page, before anything is believed. */
export function CheckStep(props: CheckStepProps) {
  const { checked, onYes, onBack, onStartOver } = props;
  return (
    <TeachFrame
      step={3}
      title={i18n.t('teach.check.title')}
      lead={i18n.t('teach.check.lead')}
      onBack={onBack}
      foot={
        <>
          {checked.kind === 'rows' ? (
            <Button kind="primary" onPress={onYes}>
              {i18n.t('teach.check.yes')}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={onStartOver}>
            {i18n.t('teach.startOver')}
          </Button>
        </>
      }
    >
      <Result {...props} />
      {props.notSaved ? (
        <Callout kind="danger" title={i18n.t('teach.notSaved.title')}>
          {i18n.t('teach.notSaved.body')}
        </Callout>
      ) : null}
    </TeachFrame>
  );
}

function Result({ checked, unit }: CheckStepProps) {
  switch (checked.kind) {
    case 'gone':
      return (
        <Callout kind="caution" title={i18n.t('teach.gone.title')}>
          {i18n.t('teach.gone.body')}
        </Callout>
      );
    case 'unreadable':
      return (
        <>
          <Callout kind="caution" title={i18n.t('teach.check.unreadableTitle')}>
            {i18n.t('teach.check.unreadable')}
          </Callout>
          <CheckOdd odd={checked.check.odd} />
        </>
      );
    case 'rows':
      return <Rows check={checked.check} unit={unit} />;
  }
}

function Rows({ check, unit }: { check: TaughtCheck; unit: string }) {
  const { rows, read, numbers, sum, withoutId, overEnrolled, odd } = check;
  const n = formatCount(overEnrolled);
  return (
    <>
      <CheckTable rows={check.samples} unit={unit} />
      <p className="sm">
        {i18n.t('teach.check.rows', { read: formatCount(read), rows: formatCount(rows) })}{' '}
        {i18n.t('teach.check.sums', { numbers: formatCount(numbers), sum: formatCount(sum), unit })}
      </p>
      {overEnrolled > 0 ? (
        <Callout kind="caution">{i18n.t('teach.check.overEnrolled', overEnrolled, { n })}</Callout>
      ) : null}
      {withoutId > 0 ? <Callout kind="plain">{i18n.t('teach.say.noId')}</Callout> : null}
      <CheckOdd odd={odd} />
    </>
  );
}

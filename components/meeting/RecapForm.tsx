import { i18n } from '#i18n';
import { LogLine } from '../leaving/LogLine.tsx';
import type { Purpose, PurposeProblem } from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';

export type RecapFormProps = {
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  problems: readonly PurposeProblem[];
  /** What will be written down, in words. */
  logLine: string;
  state: 'open' | 'sharing' | 'failed' | 'shared';
  onPrint: () => void;
  onCopy: () => void;
};

/** Before the recap leaves: for whom and why. It is written down first. */
export function RecapForm(props: RecapFormProps) {
  const isBusy = props.state === 'sharing';
  return (
    <div className="pad stack stack--4">
      <p className="lead">{i18n.t('meeting.recap.lead')}</p>
      <PurposeFields value={props.purpose} onChange={props.onPurpose} problems={props.problems} />
      <LogLine line={props.logLine} />
      {props.state === 'failed' ? (
        <Callout kind="danger" title={i18n.t('meeting.recap.failed')}>
          {i18n.t('leaving.notLogged')}
        </Callout>
      ) : null}
      <div className="inline">
        <Button kind="primary" isDisabled={isBusy} onPress={props.onPrint}>
          <Icon name="print" />
          {i18n.t('meeting.recap.print')}
        </Button>
        <Button isDisabled={isBusy} onPress={props.onCopy}>
          <Icon name="copy" />
          {i18n.t('meeting.recap.copy')}
        </Button>
      </div>
    </div>
  );
}

import type { FormEvent } from 'react';
import { i18n } from '#i18n';
import { LogLine } from '../leaving/LogLine.tsx';
import type { Purpose, PurposeProblem } from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';

export type SignInFormProps = {
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  problems: readonly PurposeProblem[];
  /** What will be written down, in words. */
  logLine: string;
  isPrinting: boolean;
  hasFailed: boolean;
  onPrint: () => void;
  onClose: () => void;
};

/** Before a sheet to sign in on is printed: who can read it, for whom and why. It is written down first. */
export function SignInForm(props: SignInFormProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onPrint();
  }
  return (
    <form
      className="pad stack stack--4"
      noValidate
      aria-label={i18n.t('signIn.paper')}
      onSubmit={submit}
    >
      <p className="lead">{i18n.t('signIn.lead')}</p>
      <PurposeFields value={props.purpose} onChange={props.onPurpose} problems={props.problems} />
      <LogLine line={props.logLine} />
      {props.hasFailed ? (
        <Callout kind="danger" title={i18n.t('leaving.print.failedTitle')}>
          {i18n.t('leaving.notLogged')}
        </Callout>
      ) : null}
      <div className="inline">
        <Button kind="primary" size="lg" type="submit" isDisabled={props.isPrinting}>
          <Icon name="print" />
          {i18n.t('leaving.print.print')}
        </Button>
        <Button kind="quiet" onPress={props.onClose}>
          {i18n.t('signIn.back')}
        </Button>
      </div>
    </form>
  );
}

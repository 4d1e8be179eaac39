import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LogLine } from './LogLine.tsx';
import type { Purpose, PurposeProblem } from './purpose.ts';
import { PurposeFields } from './PurposeFields.tsx';

/** What every form before a print asks and tells. */
export type Printing = {
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  problems: readonly PurposeProblem[];
  /** What will be written down, in words. */
  logLine: string;
  state: 'open' | 'printing' | 'failed';
  onPrint: () => void;
};

type PrintFormProps = Printing & {
  label: string;
  /** Leaves without printing, where there is something to go back to. */
  back?: { words: string; onPress: () => void };
  /** What is said and chosen about this print. */
  children: ReactNode;
};

/** Before something is printed: what about it, for whom and why. It is written down first (ui/design.md G2). */
export function PrintForm({ label, back, children, ...printing }: PrintFormProps) {
  const { purpose, onPurpose, problems, logLine, state, onPrint } = printing;
  function submit(event: FormEvent) {
    event.preventDefault();
    onPrint();
  }
  return (
    <form className="pad stack stack--4" noValidate aria-label={label} onSubmit={submit}>
      {children}
      <PurposeFields value={purpose} onChange={onPurpose} problems={problems} />
      <LogLine line={logLine} />
      {state === 'failed' ? (
        <Callout kind="danger" title={i18n.t('leaving.print.failedTitle')}>
          {i18n.t('leaving.notLogged')}
        </Callout>
      ) : null}
      <div className="inline">
        <Button kind="primary" size="lg" type="submit" isDisabled={state === 'printing'}>
          <Icon name="print" />
          {i18n.t('leaving.print.print')}
        </Button>
        {back ? (
          <Button kind="quiet" onPress={back.onPress}>
            {back.words}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

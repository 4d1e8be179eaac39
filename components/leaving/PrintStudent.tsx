import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LogLine } from './LogLine.tsx';
import type { Purpose, PurposeProblem } from './purpose.ts';
import { PurposeFields } from './PurposeFields.tsx';

export type PrintStudentProps = {
  /** How many restricted notes there are; without any there is nothing to tick. */
  restrictedNotes: number;
  hasRestricted: boolean;
  onRestricted: (isTicked: boolean) => void;
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  problems: readonly PurposeProblem[];
  logLine: string;
  state: 'open' | 'printing' | 'failed';
  onPrint: () => void;
  /** The paper itself. */
  children: ReactNode;
};

/** One student's record before it is printed: for whom, why, and what it will look like (ui/design.md G2). */
export function PrintStudent(props: PrintStudentProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onPrint();
  }
  return (
    <>
      <form
        className="pad stack stack--4"
        noValidate
        aria-label={i18n.t('leaving.print.title')}
        onSubmit={submit}
      >
        <p className="lead">{i18n.t('leaving.print.lead')}</p>
        {props.restrictedNotes > 0 ? (
          <Checkbox
            label={i18n.t('exportScreen.restricted')}
            hint={restrictedHint(props.restrictedNotes)}
            isSelected={props.hasRestricted}
            onChange={props.onRestricted}
          />
        ) : null}
        <PurposeFields value={props.purpose} onChange={props.onPurpose} problems={props.problems} />
        <LogLine line={props.logLine} />
        {props.state === 'failed' ? (
          <Callout kind="danger" title={i18n.t('leaving.print.failedTitle')}>
            {i18n.t('leaving.notLogged')}
          </Callout>
        ) : null}
        <div>
          <Button kind="primary" size="lg" type="submit" isDisabled={props.state === 'printing'}>
            <Icon name="print" />
            {i18n.t('leaving.print.print')}
          </Button>
        </div>
      </form>
      {props.children}
    </>
  );
}

function restrictedHint(restricted: number): string {
  const notes = i18n.t('exportScreen.notes', restricted, { n: String(restricted) });
  return `${i18n.t('exportScreen.restrictedHint')} ${notes}`;
}

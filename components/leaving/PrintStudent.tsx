import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PrintForm, type Printing } from './PrintForm.tsx';

export type PrintStudentProps = Printing & {
  /** How many restricted notes there are; without any there is nothing to tick. */
  restrictedNotes: number;
  hasRestricted: boolean;
  onRestricted: (isTicked: boolean) => void;
  /** The paper itself. */
  children: ReactNode;
};

/** One student's record before it is printed: for whom, why, and what it will look like (ui/design.md G2). */
export function PrintStudent(props: PrintStudentProps) {
  const { restrictedNotes, hasRestricted, onRestricted, children, ...printing } = props;
  return (
    <>
      <PrintForm {...printing} label={i18n.t('leaving.print.title')}>
        <p className="lead">{i18n.t('leaving.print.lead')}</p>
        {restrictedNotes > 0 ? (
          <Checkbox
            label={i18n.t('exportScreen.restricted')}
            hint={restrictedHint(restrictedNotes)}
            isSelected={hasRestricted}
            onChange={onRestricted}
          />
        ) : null}
      </PrintForm>
      {children}
    </>
  );
}

function restrictedHint(restricted: number): string {
  const notes = i18n.t('exportScreen.notes', restricted, { n: String(restricted) });
  return `${i18n.t('exportScreen.restrictedHint')} ${notes}`;
}

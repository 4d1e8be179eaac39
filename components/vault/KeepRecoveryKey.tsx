import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KeySheet } from './KeySheet.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';

export type KeepRecoveryKeyProps = {
  recoveryKey: string;
  /** The day it was made, for the printed sheet. */
  today: SchoolDay;
  onPrint: () => void;
  onSaveFile: () => void;
  doneLabel: string;
  onDone: () => void;
};

/** The recovery key, shown this once: on it goes only after somebody says that it is kept (ui/design.md A2). */
export function KeepRecoveryKey(props: KeepRecoveryKeyProps) {
  const { recoveryKey, today } = props;
  const [isKept, setIsKept] = useState(false);
  return (
    <>
      <RecoveryKey recoveryKey={recoveryKey} />
      <div className="inline">
        <Button onPress={props.onPrint}>
          <Icon name="print" />
          {i18n.t('vault.key.print')}
        </Button>
        <Button onPress={props.onSaveFile}>
          <Icon name="download" />
          {i18n.t('vault.key.save')}
        </Button>
      </div>
      <p className="xs muted">{i18n.t('vault.key.once')}</p>
      <Checkbox label={i18n.t('vault.key.kept')} isSelected={isKept} onChange={setIsKept} />
      <Button kind="primary" size="lg" block isDisabled={!isKept} onPress={props.onDone}>
        {props.doneLabel}
      </Button>
      <KeySheet recoveryKey={recoveryKey} today={today} />
    </>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import type { LockAfter } from '../../lib/domain/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { lockChoices } from './lock-choices.ts';

type LockSettingsProps = {
  lockAfter: LockAfter;
  /** Most minutes the school allows. */
  longest: number | undefined;
  /** Resolves when it is on disk. */
  onLockAfter: (lockAfter: LockAfter) => Promise<unknown>;
  onChangePassphrase: () => void;
  onNewRecoveryKey: () => void;
};

/** When it locks, and what opens it (ui/design.md H3). */
export function LockSettings(props: LockSettingsProps) {
  return (
    <Section title={i18n.t('vault.lock.title')}>
      <div className="stack">
        <LockAfterField {...props} />
        <div className="inline">
          <Button onPress={props.onChangePassphrase}>{i18n.t('vault.change.title')}</Button>
          <Button onPress={props.onNewRecoveryKey}>
            <Icon name="print" />
            {i18n.t('vault.newKey.title')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** Takes effect at once. Longer times than the school's are not offered, and it says so. */
function LockAfterField({
  lockAfter,
  longest,
  onLockAfter,
}: Pick<LockSettingsProps, 'lockAfter' | 'longest' | 'onLockAfter'>) {
  const [hasFailed, setHasFailed] = useState(false);
  function choose(text: string) {
    setHasFailed(false);
    const chosen = text === 'browser-close' ? text : Number(text);
    onLockAfter(chosen).catch(() => setHasFailed(true));
  }
  return (
    <>
      <SelectField
        label={i18n.t('vault.lock.after')}
        hint={
          longest === undefined
            ? i18n.t('vault.lock.afterHint')
            : i18n.t('vault.lock.longest', longest, { n: String(longest) })
        }
        options={lockChoices(lockAfter, longest).map((choice) => ({
          value: String(choice),
          label: choiceWords(choice),
        }))}
        value={String(lockAfter)}
        onChange={choose}
      />
      {hasFailed ? (
        <Callout kind="danger" title={i18n.t('ui.notSaved')}>
          {i18n.t('settings.notSavedBody')}
        </Callout>
      ) : null}
    </>
  );
}

function choiceWords(choice: LockAfter): string {
  return choice === 'browser-close'
    ? i18n.t('vault.lock.byClosing')
    : i18n.t('vault.lock.minutes', choice, { n: String(choice) });
}

import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { PassphraseRule } from '../../lib/domain/policy-allows.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { LinkButton } from '../ui/Button.tsx';
import { KeyPage } from './KeyPage.tsx';
import type { ProfileCare } from './profile-care.ts';
import { SetUpPassphrase } from './SetUpPassphrase.tsx';
import { Welcome } from './Welcome.tsx';

export type SetUpProps = {
  /** Notes of the first release lie unsealed: they are sealed by the same act, and there is no going on without. */
  mustSeal: boolean;
  /** False where the school switched the explanation off; the passphrase is chosen all the same. */
  showsWelcome: boolean;
  rule: PassphraseRule;
  care: ProfileCare;
  today: SchoolDay;
  /** Makes the vault and gives its recovery key. Rejects when nothing was made. */
  onMake: (passphrase: string) => Promise<string>;
  onPrint: () => void;
  onSaveFile: (recoveryKey: string) => void;
  /** The key is kept: whatever was asked for can go on. */
  onDone: () => void;
  onNotNow: () => void;
};

type Step = { at: 'welcome' } | { at: 'passphrase' } | { at: 'key'; recoveryKey: string };

/** The first run: what is read, kept and shared; a passphrase; the recovery key (ui/design.md A1, A2). */
export function SetUp(props: SetUpProps) {
  const { mustSeal, showsWelcome, onNotNow, today, onPrint, onSaveFile, onDone } = props;
  const [step, setStep] = useState<Step>({ at: showsWelcome ? 'welcome' : 'passphrase' });
  const steps = showsWelcome ? ['welcome', 'passphrase', 'key'] : ['passphrase', 'key'];
  const foot = (
    <Foot n={steps.indexOf(step.at) + 1} of={steps.length}>
      {mustSeal || step.at === 'key' ? null : (
        <LinkButton small onPress={onNotNow}>
          {i18n.t('vault.notNow')}
        </LinkButton>
      )}
    </Foot>
  );
  switch (step.at) {
    case 'welcome':
      return (
        <Welcome mustSeal={mustSeal} foot={foot} onNext={() => setStep({ at: 'passphrase' })} />
      );
    case 'passphrase':
      return (
        <SetUpPassphrase
          {...props}
          foot={foot}
          onMade={(recoveryKey) => setStep({ at: 'key', recoveryKey })}
        />
      );
    case 'key':
      return (
        <KeyPage
          recoveryKey={step.recoveryKey}
          today={today}
          foot={foot}
          onPrint={onPrint}
          onSaveFile={onSaveFile}
          onDone={onDone}
        />
      );
  }
}

function Foot({ n, of, children }: { n: number; of: number; children: ReactNode }) {
  return (
    <>
      <span>{i18n.t('vault.step', { n: String(n), of: String(of) })}</span>
      <span className="push">{children}</span>
    </>
  );
}

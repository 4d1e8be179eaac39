import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { NewPassphrase } from './NewPassphrase.tsx';
import { NotDone } from './NotDone.tsx';
import { ProfileCaution } from './ProfileCaution.tsx';
import { SecretForm } from './SecretForm.tsx';
import type { SetUpProps } from './SetUp.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { VaultPage } from './VaultPage.tsx';

type SetUpPassphraseProps = Pick<SetUpProps, 'mustSeal' | 'rule' | 'care' | 'onMake'> & {
  foot: ReactNode;
  onMade: (recoveryKey: string) => void;
};

/** The passphrase that everything kept is locked with from now on. */
export function SetUpPassphrase(props: SetUpPassphraseProps) {
  const { mustSeal, rule, care, foot, onMake, onMade } = props;
  const { fields, take } = useNewPassphrase(rule);
  const [hasFailed, setHasFailed] = useState(false);
  async function make() {
    setHasFailed(false);
    const passphrase = await take();
    if (passphrase === null) return;
    await onMake(passphrase).then(onMade, () => setHasFailed(true));
  }
  return (
    <VaultPage
      title={i18n.t('vault.choose')}
      lead={i18n.t(mustSeal ? 'vault.chooseToSeal' : 'vault.chooseLead')}
      foot={foot}
    >
      <ProfileCaution care={care} />
      <SecretForm
        label={i18n.t('vault.choose')}
        submitLabel={i18n.t('vault.continue')}
        busyLabel={i18n.t(mustSeal ? 'vault.sealing' : 'vault.making')}
        onSubmit={make}
      >
        <NewPassphrase {...fields} takesFocus />
        {hasFailed ? <NotDone /> : null}
      </SecretForm>
    </VaultPage>
  );
}

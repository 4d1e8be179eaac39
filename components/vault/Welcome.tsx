import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { VaultPage } from './VaultPage.tsx';

const promises = [
  { icon: 'eye', promise: 'reads' },
  { icon: 'lock', promise: 'keeps' },
  { icon: 'upload', promise: 'shares' },
] as const;

/** What is read, kept and shared, before anything is kept. */
export function Welcome({
  mustSeal,
  foot,
  onNext,
}: {
  mustSeal: boolean;
  foot: ReactNode;
  onNext: () => void;
}) {
  return (
    <VaultPage
      title={i18n.t(mustSeal ? 'vault.seal.title' : 'vault.welcome.title')}
      lead={i18n.t(mustSeal ? 'vault.seal.lead' : 'vault.welcome.lead')}
      hasMark
      foot={foot}
    >
      <ul className="stack stack--4">
        {promises.map(({ icon, promise }) => (
          <li key={promise} className="promise">
            <Icon name={icon} />
            <div>
              <b>{i18n.t(`vault.welcome.${promise}`)}</b>
              <p className="sm muted">{i18n.t(`vault.welcome.${promise}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="to-end">
        <Button kind="primary" size="lg" block onPress={onNext}>
          {i18n.t('vault.choose')}
        </Button>
      </div>
    </VaultPage>
  );
}

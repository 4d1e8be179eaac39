import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';
import type { ProfileCare } from './profile-care.ts';

/** What may happen to notes in this browser profile, where something may. */
export function ProfileCaution({ care }: { care: ProfileCare }) {
  switch (care) {
    case 'kept':
      return null;
    case 'wiped':
      return (
        <Callout kind="caution" title={i18n.t('vault.profile.wipedTitle')}>
          {i18n.t('vault.profile.wipedText')}
        </Callout>
      );
    case 'not-promised':
      return (
        <Callout kind="plain" title={i18n.t('vault.profile.notPromisedTitle')}>
          {i18n.t('vault.profile.notPromisedText')}
        </Callout>
      );
  }
}

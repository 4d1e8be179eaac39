import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import './vault.css';

/** Stands for everything that was written about a student while names are hidden. */
export function CaseHidden() {
  return (
    <p className="pad sm muted promise">
      <Icon name="eye-off" />
      <span>{i18n.t('vault.names.caseHidden')}</span>
    </p>
  );
}

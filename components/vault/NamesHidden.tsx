import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../page/coverage.css';

/** Says that names are hidden, and shows them again (ui/design.md B5). */
export function NamesHidden({ onShow }: { onShow: () => void }) {
  return (
    <div className="cov cov--band">
      <Icon name="eye-off" size="sm" />
      <output className="wrap">
        <b>{i18n.t('vault.names.hidden')}</b> {i18n.t('vault.names.where')}
      </output>
      <LinkButton small label={i18n.t('vault.names.showAll')} onPress={onShow}>
        {i18n.t('vault.names.show')}
      </LinkButton>
    </div>
  );
}

import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import './held-setting.css';

/** A setting that the school holds: shown, with who set it, and nothing to change (ui/design.md H1). */
export function HeldSetting({ label, value }: { label: string; value: string }) {
  return (
    <dl className="held">
      <dt>
        {label}
        <br />
        <span className="xs muted">{i18n.t('policy.setByDistrict')}</span>
      </dt>
      <dd>
        <Icon name="lock" size="sm" />
        {value}
      </dd>
    </dl>
  );
}

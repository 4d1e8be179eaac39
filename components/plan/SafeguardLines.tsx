import { i18n } from '#i18n';
import { modelTemplates, type Safeguard } from '../../lib/domain/casework/model-template.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { Icon } from '../ui/Icon.tsx';
import './plan.css';

/** "The family’s consent.": one thing a model may not go without. */
export function safeguardWord(safeguard: Safeguard): string {
  return i18n.t(`plan.safeguard.${keyPart(safeguard)}`);
}

/** What a model may not go without, one line each (domain.md 4). */
export function SafeguardLines({ model }: { model: RecoveryModel }) {
  return (
    <ul className="checks" aria-label={i18n.t('plan.safeguard.title')}>
      {modelTemplates[model].safeguards.map((safeguard) => (
        <li key={safeguard} data-state="missing">
          <Icon name="shield" />
          <span>{safeguardWord(safeguard)}</span>
        </li>
      ))}
    </ul>
  );
}

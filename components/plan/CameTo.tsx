import { i18n } from '#i18n';
import type { PlanSupport } from '../../lib/domain/casework/support.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { supportName } from './support-names.ts';

/** A support of an earlier plan that the student came to. */
export type KnownSupport = Pick<PlanSupport, 'support' | 'words'>;

/**
 * Supports that the student came to in earlier plans and that this one has not got yet, each one click away (domain.md 5). They are
 * asked for anew: what was in place then is not in place now.
 */
export function CameTo({
  known,
  entries,
  onAdd,
}: {
  known: readonly KnownSupport[];
  entries: readonly PlanSupport[];
  onAdd: (support: KnownSupport) => void;
}) {
  const names = new Set(entries.map(supportName));
  const missing = known.filter(
    (one) =>
      !names.has(supportName(one)) &&
      (one.support === null || entries.every(({ support }) => support !== one.support)),
  );
  if (missing.length === 0) return null;
  return (
    <div className="stack stack--1">
      <p className="sm strong">{i18n.t('plan.earlier.worked')}</p>
      {missing.map((one) => (
        <div key={supportName(one)}>
          <LinkButton small onPress={() => onAdd(one)}>
            <Icon name="plus" size="sm" />
            {i18n.t('plan.mend.addSupports', { supports: supportName(one) })}
          </LinkButton>
        </div>
      ))}
      <p className="xs muted">{i18n.t('plan.earlier.caution')}</p>
    </div>
  );
}

import { i18n } from '#i18n';
import { ItemActions } from '../../../../components/case/ItemActions.tsx';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { useRemoval } from './use-removal.ts';

/** Edit and remove for the plan. */
export function PlanActions({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  const remove = useRemoval();
  const name = i18n.t('student.plan.name');
  return (
    <ItemActions name={name} onEdit={onEdit} onRemove={() => remove('plans', plan.id, name)} />
  );
}

import { i18n } from '#i18n';
import type { CauseItem } from '../../lib/domain/cause.ts';
import { Callout } from '../ui/Callout.tsx';

type Duty = 'housing' | 'health' | 'safety';

const duties: Partial<Record<CauseItem, Duty>> = {
  housing: 'housing',
  illness: 'health',
  'mental-health': 'health',
  'unmet-disability-need': 'health',
  bullying: 'safety',
  'conflict-or-fear': 'safety',
  'unsafe-route': 'safety',
  grief: 'safety',
};

/** The duty that a cause reminds of (domain.md 9): the liaison, the 504 question, or the reporting path. */
export function DutyPrompt({ item }: { item: CauseItem | null }) {
  const duty = item === null ? undefined : duties[item];
  if (duty === undefined) return null;
  return (
    <Callout kind="info" icon="shield" title={i18n.t(`student.duty.${duty}.title`)}>
      {i18n.t(`student.duty.${duty}.text`)}
    </Callout>
  );
}

import { i18n } from '#i18n';
import type { CauseItem } from '../../lib/domain/cause.ts';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dutyOf, type Duty } from './duty.ts';

/** The duty that a cause reminds of while it is chosen (domain.md 9). */
export function DutyPrompt({ item }: { item: CauseItem | null }) {
  const duty = dutyOf(item);
  if (duty === null) return null;
  return (
    <Callout kind="info" icon="shield" title={i18n.t(`student.duty.${duty}.title`)}>
      {i18n.t(`student.duty.${duty}.text`)}
    </Callout>
  );
}

/** The same as a quiet sentence under a recorded cause (ui/design.md D2). */
export function DutyLine({ duty }: { duty: Duty }) {
  return (
    <p className="duty">
      <Icon name="shield" size="sm" />
      <span>
        <b>{i18n.t(`student.duty.${duty}.title`)}</b> {i18n.t(`student.duty.${duty}.text`)}
      </span>
    </p>
  );
}

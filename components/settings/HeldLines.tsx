import type { Settings } from '../../lib/domain/settings.ts';
import { i18n } from '#i18n';
import { countOfUnit } from '../../lib/words/unit.ts';
import { HeldSetting } from './HeldSetting.tsx';
import type { LinesField } from './lines-value.ts';

/** One line in days that the school holds. */
export function HeldLine({ name, days }: { name: LinesField; days: number }) {
  return <HeldSetting label={i18n.t(`settings.lines.${name}`)} value={countOfUnit(days, 'day')} />;
}

/** The further lines that the school holds; also that there are none. */
export function HeldLadder({ ladder }: Pick<Settings, 'ladder'>) {
  const lines = ladder.toSorted((one, other) => one - other);
  const words = lines.map((days) => countOfUnit(days, 'day')).join(i18n.t('page.listComma'));
  return <HeldSetting label={i18n.t('policy.ladder')} value={words || i18n.t('policy.none')} />;
}

import { i18n } from '#i18n';
import type { SchoolYear } from '../../../../lib/domain/school-calendar.ts';

/** "2024/25". */
export function yearName({ from, to }: SchoolYear): string {
  return i18n.t('leaving.due.yearName', { from: from.slice(0, 4), to: to.slice(2, 4) });
}

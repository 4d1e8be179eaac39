import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';

/** The printed sheet's words as a text file, for a place that is not this computer. */
export function recoveryKeyFile(
  recoveryKey: string,
  today: SchoolDay,
): { fileName: string; text: string } {
  const lines = [
    i18n.t('vault.paper.title'),
    '',
    recoveryKey,
    '',
    i18n.t('vault.paper.opens'),
    i18n.t('vault.paper.how'),
    i18n.t('vault.paper.away'),
    i18n.t('vault.paper.made', { day: formatDayAndYear(today) }),
    '',
  ];
  return { fileName: 'bridgeback-recovery-key.txt', text: lines.join('\r\n') };
}

import { i18n } from '#i18n';

/** "every week", "every 3 days": how often one checks in with the student. */
export function checkInWords(days: number): string {
  if (days === 7) return i18n.t('plan.form.weekly');
  return i18n.t('plan.form.everyDays', days, { n: days });
}

import { i18n } from '#i18n';
import { agreedOn, partiesToAsk, type Agreement } from '../../lib/domain/casework/agreement.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { locale } from '../../lib/words/locale.ts';
import { partyWord } from './AgreementFields.tsx';

/** "Agreed by all, Oct 3", or who still is to be asked; nothing while no agreement is written. */
export function agreedWords(agreement: Agreement | null, today: SchoolDay): string {
  if (agreement === null) return i18n.t('plan.agreement.none');
  const day = agreedOn(agreement, today);
  if (day !== null) return i18n.t('plan.agreement.byAll', { day: formatDay(day, today) });
  const open = partiesToAsk(agreement, today).map(partyWord);
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' });
  return i18n.t('plan.agreement.toAsk', { who: list.format(open) });
}

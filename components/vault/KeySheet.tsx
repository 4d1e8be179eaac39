import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { Mark } from '../ui/Mark.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';

/** The sheet of paper with the key: unseen on screen, and the only thing that is printed where it is drawn. */
export function KeySheet({ recoveryKey, today }: { recoveryKey: string; today: SchoolDay }) {
  return (
    <section className="key-sheet">
      <Mark large />
      <h2 className="page-title">{i18n.t('vault.paper.title')}</h2>
      <RecoveryKey recoveryKey={recoveryKey} />
      <p>{i18n.t('vault.paper.opens')}</p>
      <p>{i18n.t('vault.paper.how')}</p>
      <p className="strong">{i18n.t('vault.paper.away')}</p>
      <p>{i18n.t('vault.paper.made', { day: formatDayAndYear(today) })}</p>
    </section>
  );
}

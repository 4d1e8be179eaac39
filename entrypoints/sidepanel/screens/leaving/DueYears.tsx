import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { DueYear } from '../../../../components/leaving/DueYear.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { SchoolYear } from '../../../../lib/domain/school-calendar.ts';
import { addMonths } from '../../../../lib/domain/school-day.ts';
import { dueYears, keepLonger } from '../../../../lib/store/retention.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { Go } from '../../navigation.ts';
import { useAct } from '../student/use-act.ts';
import { yearName } from './year-name.ts';

/** Months until a year that is still needed is asked about again. */
const laterBy = 3;

/** School years that are due to be erased, one quiet card each; nothing where none is. */
export function DueYears({ go }: { go: Pick<Go, 'toLeaving'> }) {
  const database = useDatabase();
  const settings = useSettings();
  const policy = usePolicy();
  const today = useToday();
  const showToast = useToast();
  const act = useAct();
  const due = useLiveQuery(
    async () => (settings && policy ? dueYears(database, settings, policy, today) : []),
    [database, settings, policy, today],
  );
  function later(year: SchoolYear) {
    const until = addMonths(today, laterBy);
    act(async () => {
      await keepLonger(database, year, until);
      showToast({ text: i18n.t('leaving.due.laterDone', { day: formatDay(until, today) }) });
    });
  }
  if (!due || due.length === 0) return null;
  return (
    <div className="sec stack">
      {due.map(({ year, since }) => (
        <DueYear
          key={year.from}
          year={yearName(year)}
          since={formatDay(since, today)}
          isSetBySchool={policy?.retentionDays !== undefined}
          onErase={() => go.toLeaving({ at: 'erase', wish: { kind: 'year', year } })}
          onKeepLonger={() => later(year)}
        />
      ))}
    </div>
  );
}

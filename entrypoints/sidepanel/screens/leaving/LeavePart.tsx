import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { LeaveSection } from '../../../../components/leaving/LeaveSection.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { keptUntil } from '../../../../lib/domain/retention.ts';
import { schoolYearOf } from '../../../../lib/domain/school-calendar.ts';
import { knownYears } from '../../../../lib/store/retention.ts';
import { formatDayAndYear } from '../../../../lib/words/day.ts';
import { useDatabase } from '../../hooks/database-context.ts';
import { usePlaces } from '../../hooks/places-context.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { EraseWish } from '../../navigation.ts';
import { HandOverSheet } from '../backup/HandOverSheet.tsx';
import { hostOf } from './erase-words.ts';
import { originsKept } from './read-erasing.ts';
import { yearName } from './year-name.ts';

/** The ways to the log and the bin, under what is kept here (ui/design.md H3). */
export function LookAfter() {
  const { go } = usePlaces();
  return (
    <div className="inline">
      <LinkButton onPress={() => go.toLeaving({ at: 'shared', studentId: null })}>
        <Icon name="page" />
        {i18n.t('leaving.log.title')}
      </LinkButton>
      <LinkButton onPress={() => go.toLeaving({ at: 'bin' })}>
        <Icon name="trash" />
        {i18n.t('leaving.bin.title')}
      </LinkButton>
    </div>
  );
}

/** Hand over, close a year, erase (ui/design.md H3). */
export function LeavePart() {
  const { go } = usePlaces();
  const [isHandingOver, setHandingOver] = useState(false);
  const settings = useSettings();
  const policy = usePolicy();
  const today = useToday();
  const database = useDatabase();
  const years = useLiveQuery(() => knownYears(database, today), [database, today]);
  const origins = useStored(originsKept, []);
  if (!settings || !policy || !years || !origins) return null;
  const until = formatDayAndYear(keptUntil(schoolYearOf(today), settings, policy));
  const kept = i18n.t('leaving.leave.keptUntil', { day: until });
  const erase = (wish: EraseWish) => go.toLeaving({ at: 'erase', wish });
  return (
    <>
      <LeaveSection
        years={years.map((year) => ({ value: year.from, label: yearName(year) }))}
        sites={origins.map((origin) => ({ value: origin, label: hostOf(origin) }))}
        keptUntil={
          policy.retentionDays === undefined ? kept : `${kept} ${i18n.t('policy.districtSays')}`
        }
        onHandOver={() => setHandingOver(true)}
        onEraseYear={(from) => erase({ kind: 'year', year: schoolYearOf(from) })}
        onEraseSite={(origin) => erase({ kind: 'site', origin })}
        onEraseEverything={() => erase({ kind: 'everything' })}
      />
      {isHandingOver ? <HandOverSheet onClose={() => setHandingOver(false)} /> : null}
    </>
  );
}

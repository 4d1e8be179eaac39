import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { preferencesLines } from '../../../../components/family/preferences-words.ts';
import { EarlierVersions } from '../../../../components/leaving/EarlierVersions.tsx';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { ContactPreferences } from '../../../../lib/domain/casework/contact-preferences.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import {
  bringBack,
  type EarlierVersion,
  earlierVersions,
} from '../../../../lib/store/earlier-versions.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useAct } from '../student/use-act.ts';

type Version = EarlierVersion<'preferences'>;

const none: ReadonlyMap<string, Version[]> = new Map();

/** Draws what the family said before, to stand under what it says now; any of it can be brought back. */
export function useEarlierWishes(
  studentId: string,
  today: SchoolDay,
): (record: ContactPreferences) => ReactNode {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  const kept = useStored((rows) => earlierVersions(rows, 'preferences', studentId), [studentId]);
  const replace = (record: ContactPreferences, version: Version) => {
    const write = (expectedRevision: number, wanted: Version) =>
      bringBack(store, 'preferences', { id: record.id, expectedRevision }, wanted, author);
    act(async () => {
      const brought = await write(record.revision, version);
      const undo = () => act(() => write(brought.revision, { ...version, before: record }));
      showToast({ text: i18n.t('leaving.earlier.back'), undo });
    });
  };
  return (record) => {
    // What is read apart may be newer than what is shown: it waits until both are the same.
    const edits = ((kept ?? none).get(record.id) ?? []).filter(
      ({ act: what, before }) => what === 'edit' && before.revision < record.revision,
    );
    return (
      <EarlierVersions
        name={i18n.t('family.wishes.title')}
        versions={edits.map(({ id, at, by, before }) => ({
          id,
          by,
          text: preferencesLines(before, today).join('\n') || i18n.t('family.wishes.open'),
          act: i18n.t('leaving.earlier.edit', { day: formatDay(schoolDayOf(at), today) }),
        }))}
        onBringBack={(id) => {
          const version = edits.find((one) => one.id === id);
          if (version) replace(record, version);
        }}
      />
    );
  };
}

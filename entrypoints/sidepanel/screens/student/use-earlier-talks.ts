import { type EarlierVersion, earlierVersions } from '../../../../lib/store/earlier-versions.ts';
import { useStored } from '../../hooks/use-stored.ts';

export type EarlierTalk = EarlierVersion<'interviews'>;

const none: ReadonlyMap<string, EarlierTalk[]> = new Map();

/** How a student's talks stood before they were changed, by id, newest first; empty until it is read. */
export function useEarlierTalks(studentId: string): ReadonlyMap<string, EarlierTalk[]> {
  const read = useStored((rows) => earlierVersions(rows, 'interviews', studentId), [studentId]);
  return read ?? none;
}

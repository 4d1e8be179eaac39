import { copyWhen } from '../../../../components/backup/copy-when.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useLocalCopies } from '../backup/use-local-copies.ts';

/** The snapshots on this device, newest first, as the ways out name them. */
export function useCopiesInWords(isLooking: boolean): { id: string; words: string }[] {
  const today = useToday();
  const copies = useLocalCopies(isLooking);
  return copies.map(({ name, madeAt }) => ({ id: name, words: copyWhen(madeAt, today) }));
}

import {
  lineAhead,
  type Leaving,
  type NamesById,
} from '../../../../components/leaving/shared-words.ts';
import type { Author } from '../../../../lib/store/record.ts';
import { formatTime } from '../../../../lib/words/day.ts';

/** Nobody needs to be named: the line is about many, or shown beside the name. */
const noNames: NamesById = new Map();

/** The line that will stand in the log, in words, as of now. */
export function logLineOf(leaving: Leaving, author: Author, names = noNames): string {
  return lineAhead(leaving, author.by, formatTime(author.now), names);
}

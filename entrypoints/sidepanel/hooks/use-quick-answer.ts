import { useContext, useEffect, useRef, useState } from 'react';
import { OfferedCauses } from '../../../components/case/offered-causes.ts';
import { sentenceStart } from '../../../components/case/sentence-start.ts';
import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { commonestCauses } from '../../../lib/domain/cause-known.ts';
import type { CauseItem } from '../../../lib/domain/cause.ts';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import { recordCause } from '../../../lib/store/causes.ts';
import { causeWord } from '../../../lib/words/cause.ts';
import { useStore } from './store-context.ts';
import { useStored } from './use-stored.ts';
import { focusRow } from './focus-row.ts';
import { useAuthor } from './use-author.ts';
import { usePlannedTalk } from './use-planned-talk.ts';
import { useSavedAnswer } from './use-saved-answer.ts';

type Answer = { answer: 'cause'; item: CauseItem } | { answer: 'family-declined' };
/** `again` tries once more what could not be saved. */
type Open = NonNullable<AnswerControls['open']> & { again: (() => void) | null };

type QuickAnswerInput = {
  /** The name of a student in the list, for "Saved for ...". */
  nameOf: (studentId: string) => string;
  onAllCauses: (studentId: string) => void;
  /** Whose answers are open from the start; nobody's without it. */
  asksFirst?: string | null;
};

/** `leave` closes whatever asks in place, as another thing is about to be done. */
export type QuickAnswerControls = AnswerControls & {
  leave: () => void;
  /** Whose conversation was planned last. */
  plannedFor: string | null;
};

function opened(studentId: string): Open {
  return { studentId, state: 'open', isPlanning: false, again: null };
}

/** A guess is worth more than a form nobody finishes: it is saved at once, as a guess (ui/design.md 16.2). */
function fieldsOf(studentId: string, given: Answer) {
  const isCause = given.answer === 'cause';
  return {
    studentId,
    answer: given.answer,
    item: isCause ? given.item : null,
    source: isCause ? ('staff-guess' as const) : ('family' as const),
    confidence: 'think-so' as const,
    weight: 'primary' as const,
    saidOn: schoolDayOf(new Date().toISOString()),
    words: '',
  };
}

/** The six causes to offer: this school's commonest, in words. */
function useChoices(): AnswerControls['choices'] {
  const isOffered = useContext(OfferedCauses);
  const items = useStored(
    async (rows) => commonestCauses(await rows.all('causes'), isOffered),
    [isOffered],
  );
  return (items ?? []).map((item) => ({ item, words: sentenceStart(causeWord(item)) }));
}

/** "I know why" in place: one choice saves at once, Undo takes it back, and who said so can follow in place. */
export function useQuickAnswer(input: QuickAnswerInput): QuickAnswerControls {
  const { nameOf, onAllCauses, asksFirst = null } = input;
  const store = useStore();
  const author = useAuthor();
  const choices = useChoices();
  const { saved, tell, sayWho, forget } = useSavedAnswer(nameOf);
  const [open, setOpen] = useState<Open | null>(asksFirst === null ? null : opened(asksFirst));
  const newest = useRef(open);
  useEffect(() => {
    newest.current = open;
  });

  const planned = usePlannedTalk(nameOf);

  /** Saves in the open row, and closes it once that is on disk. */
  async function save({ studentId, isPlanning }: Open, keep: () => Promise<unknown>) {
    const again = () => void save({ studentId, isPlanning, state: 'open', again: null }, keep);
    setOpen({ studentId, isPlanning, state: 'saving', again });
    try {
      await keep();
    } catch {
      setOpen({ studentId, isPlanning, state: 'failed', again });
      return;
    }
    // Somebody quick has opened the next row by now: that one stays open.
    if (newest.current?.studentId !== studentId) return;
    setOpen(null);
    focusRow(studentId);
  }
  function keepOpen(keep: (studentId: string) => Promise<unknown>) {
    if (open && open.state !== 'saving') void save(open, () => keep(open.studentId));
  }
  function answer(given: Answer) {
    keepOpen(async (studentId) => {
      tell(await recordCause(store, fieldsOf(studentId, given), author));
    });
  }
  function ask(studentId: string) {
    forget();
    planned.forget();
    setOpen(open?.studentId === studentId ? null : opened(studentId));
  }
  function close() {
    if (open) focusRow(open.studentId);
    setOpen(null);
  }
  function leave() {
    forget();
    setOpen(null);
  }
  function allCauses() {
    if (open) onAllCauses(open.studentId);
    setOpen(null);
  }
  return {
    choices,
    open,
    saved,
    ask,
    leave,
    allCauses,
    sayWho,
    pick: (item) => answer({ answer: 'cause', item }),
    declined: () => answer({ answer: 'family-declined' }),
    notYet: close,
    tryAgain: () => open?.again?.(),
    plannedFor: planned.plannedFor,
    talkDays: planned.days,
    planTalk: () => setOpen(open && { ...open, state: 'open', isPlanning: true }),
    talkOn: (day, who) => keepOpen((studentId) => planned.keep(studentId, day, who)),
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { sentenceStart } from '../../../components/case/sentence-start.ts';
import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { commonestCauses } from '../../../lib/domain/cause-known.ts';
import type { Cause, CauseItem } from '../../../lib/domain/cause.ts';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import { recordCause, reviseCause } from '../../../lib/store/causes.ts';
import { moveToBin } from '../../../lib/store/bin.ts';
import { causeWord } from '../../../lib/words/cause.ts';
import { causeState } from '../screens/page/standing-words.ts';
import { useDatabase } from './database-context.ts';
import { focusRow } from './focus-row.ts';
import { useAuthor } from './use-author.ts';

type Answer = { answer: 'cause'; item: CauseItem } | { answer: 'family-declined' };
type Open = NonNullable<AnswerControls['open']> & { last: Answer | null };

type QuickAnswerInput = {
  /** The name of a student in the list, for "Saved for ...". */
  nameOf: (studentId: string) => string;
  onAllCauses: (studentId: string) => void;
};

/** A guess is worth more than a form nobody finishes: it is saved at once, as a guess (ui/design.md 16.2). */
function fieldsOf(studentId: string, given: Answer) {
  return {
    studentId,
    answer: given.answer,
    item: given.answer === 'cause' ? given.item : null,
    source: given.answer === 'cause' ? ('staff-guess' as const) : ('family' as const),
    confidence: 'think-so' as const,
    weight: 'primary' as const,
    saidOn: schoolDayOf(new Date().toISOString()),
    words: '',
  };
}

/** The six causes to offer: this school's commonest, in words. */
function useChoices(): AnswerControls['choices'] {
  const database = useDatabase();
  const items = useLiveQuery(
    async () => commonestCauses(await database.causes.toArray()),
    [database],
  );
  return (items ?? []).map((item) => ({ item, words: sentenceStart(causeWord(item)) }));
}

/** "I know why" in a list: one choice saves at once, Undo takes it back, and who said so can follow in place. */
export function useQuickAnswer({ nameOf, onAllCauses }: QuickAnswerInput): AnswerControls {
  const database = useDatabase();
  const author = useAuthor();
  const showToast = useToast();
  const choices = useChoices();
  const [open, setOpen] = useState<Open | null>(null);
  const [saved, setSaved] = useState<Cause | null>(null);

  function tellSaved(cause: Cause) {
    const text = i18n.t('page.savedFor', { name: nameOf(cause.studentId) });
    const undo = () => {
      moveToBin(database, 'causes', cause.id, author).then(
        () => setSaved(null),
        () => showToast({ text: i18n.t('page.notTakenBack') }),
      );
    };
    showToast({ text, undo });
  }

  async function keep(studentId: string, given: Answer) {
    const cause = await recordCause(database, fieldsOf(studentId, given), author);
    setOpen(null);
    setSaved(cause);
    tellSaved(cause);
    focusRow(studentId);
  }

  function save(studentId: string, given: Answer) {
    setOpen({ studentId, state: 'saving', last: given });
    keep(studentId, given).catch(() => setOpen({ studentId, state: 'failed', last: given }));
  }

  function answer(given: Answer) {
    if (open && open.state !== 'saving') save(open.studentId, given);
  }

  function close() {
    if (!open) return;
    setOpen(null);
    focusRow(open.studentId);
  }

  function sayWho(source: Cause['source']) {
    if (!saved) return;
    const seen = { id: saved.id, expectedRevision: saved.revision };
    reviseCause(database, seen, { source }, author).then(setSaved, () => {
      setSaved(null);
      showToast({ text: i18n.t('ui.notSaved') });
    });
  }

  return {
    choices,
    open,
    saved: saved && {
      studentId: saved.studentId,
      source: saved.source,
      state: causeState([saved]),
    },
    ask: (studentId) => {
      setSaved(null);
      setOpen(open?.studentId === studentId ? null : { studentId, state: 'open', last: null });
    },
    pick: (item) => answer({ answer: 'cause', item }),
    declined: () => answer({ answer: 'family-declined' }),
    allCauses: () => {
      if (open) onAllCauses(open.studentId);
      setOpen(null);
    },
    notYet: close,
    tryAgain: () => {
      if (open?.last) save(open.studentId, open.last);
    },
    sayWho,
  };
}

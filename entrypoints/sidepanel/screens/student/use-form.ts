import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { saveDraft } from '../../../../lib/store/drafts.ts';
import { useNoteTrouble } from '../../hooks/note-trouble.ts';
import { useStore } from '../../hooks/store-context.ts';
import { draftText, type DraftFields } from '../../hooks/draft-text.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { failureOf, type SaveFailure } from './failed-because.ts';

/** The revision a person saw when they started; kept with the draft, so that a draft of yesterday still knows it. 0: none. */
type Seen = { seenRevision: number };

export type FormOptions<Fields extends DraftFields, Problem> = {
  /** Record id of whom it is about. */
  studentId: string;
  draftKey: string;
  initial: Fields;
  /** Revision of the record now, 0 where there is none. */
  revision: number;
  problems: (value: Fields) => Problem[];
  /** Settles the lists and groups inside a draft of an older form; a form of plain fields needs none. */
  repair?: (value: Fields) => Fields;
  /** Resolves once it is on disk. */
  save: (value: Fields, seenRevision: number) => Promise<unknown>;
  /** Closes the form, and opens it again when giving it up is taken back. */
  onDone: () => void;
  onReopen: () => void;
};

export type Form<Fields extends DraftFields, Problem> = {
  studentId: string;
  value: Fields & Seen;
  change: (patch: Partial<Fields & Seen>) => void;
  isReady: boolean;
  isKept: boolean;
  isSaving: boolean;
  /** What the last try found missing, as far as it still is. */
  problems: Problem[];
  failure: SaveFailure | null;
  save: () => void;
  /** Saves over what another window saved meanwhile. */
  saveOver: () => void;
  /** Gives up what was typed; the toast can bring it back. */
  giveUp: () => void;
};

/** One form of a case: draft, checks and saving. "Saved" is said, and the draft dropped, only after `save` resolved. */
export function useForm<Fields extends DraftFields, Problem>(
  options: FormOptions<Fields, Problem>,
): Form<Fields, Problem> {
  const store = useStore();
  const noteTrouble = useNoteTrouble();
  const showToast = useToast();
  const start: Fields & Seen = { ...options.initial, seenRevision: options.revision };
  const { repair } = options;
  const draft = useDraft<Fields & Seen>(
    options.draftKey,
    start,
    repair && ((value) => ({ ...repair(value), seenRevision: value.seenRevision })),
  );
  const [isSaving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const missing = options.problems(draft.value);

  async function write(seenRevision: number) {
    setSaving(true);
    try {
      await options.save(draft.value, seenRevision);
      // The record is on disk: a draft that stays behind is no reason to say otherwise.
      await draft.drop().catch(() => undefined);
      showToast({ text: i18n.t('student.form.saved') });
      options.onDone();
    } catch (error) {
      setFailure(failureOf(error));
      noteTrouble(error, 'saving');
    } finally {
      setSaving(false);
    }
  }
  function tryToSave(seenRevision: number) {
    setTried(true);
    setFailure(null);
    if (missing.length === 0 && !isSaving) void write(seenRevision);
  }
  function giveUp() {
    const text = draftText(draft.value, start);
    void draft.drop();
    options.onDone();
    if (text === '') return;
    const undo = () => {
      void saveDraft(store, options.draftKey, text).then(options.onReopen);
    };
    showToast({ text: i18n.t('student.form.draftGone'), undo });
  }
  return {
    studentId: options.studentId,
    ...draft,
    isSaving,
    problems: tried ? missing : [],
    failure,
    save: () => tryToSave(draft.value.seenRevision),
    saveOver: () => tryToSave(options.revision),
    giveUp,
  };
}

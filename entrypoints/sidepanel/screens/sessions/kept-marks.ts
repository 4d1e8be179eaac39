import { sessionMarkSchema } from '../../../../lib/domain/casework/session.ts';
import { z } from '../../../../lib/domain/zod.ts';
import { readDraft, saveDraft, saveDrafts } from '../../../../lib/store/drafts.ts';
import type { Store } from '../../../../lib/store/store.ts';
import type { Tapped, Wish } from './session-tap.ts';
import type { Waiting } from './waiting-marks.ts';

/** A session as it is drawn, on whom a mark may come back. */
export type Drawn = Omit<Tapped, 'group'>;

const keptSchema = z.array(
  z.strictObject({
    slot: z.string(),
    mark: sessionMarkSchema.nullable(),
    group: z.strictObject({ id: z.uuid(), topic: z.string(), teacher: z.string() }).nullable(),
  }),
);

/** The key begins with the student, so that it goes with everything about them. */
const keyOf = (studentId: string) => `${studentId}/marks`;

function textOf(unsaved: readonly Waiting[]): string {
  if (unsaved.length === 0) return '';
  const kept = unsaved.map(({ tapped, mark }) => ({
    slot: tapped.slot.key,
    mark,
    group: tapped.group,
  }));
  return JSON.stringify(kept);
}

/** Keeps marks that are not on disk yet as sealed drafts, one write after the other and always the newest. */
export class MarkKeeper {
  readonly #due = new Map<string, string>();
  #isWriting = false;

  constructor(readonly store: Store) {}

  keep(studentId: string, unsaved: readonly Waiting[]): void {
    this.#due.set(keyOf(studentId), textOf(unsaved));
    void this.#write();
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#due.size > 0) {
      const texts = new Map(this.#due);
      this.#due.clear();
      // Without its draft a mark is still on its way, and shown as not saved until it is.
      // oxlint-disable-next-line no-await-in-loop -- the next write is what came while this one ran
      await saveDrafts(this.store, texts).catch(() => undefined);
    }
    this.#isWriting = false;
  }
}

function parsed(text: string): z.infer<typeof keptSchema> {
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

type Kept = z.infer<typeof keptSchema>[number];

/** The session as it is drawn is marked so by now. */
function stands({ mark }: Kept, { slot }: Drawn): boolean {
  return (slot.session?.mark ?? null) === mark;
}

async function keptOf(store: Store, studentId: string, sessions: readonly Drawn[]) {
  const text = await readDraft(store, keyOf(studentId));
  const found = (text === null ? [] : parsed(text)).map((kept) => ({
    kept,
    session: sessions.find(({ slot }) => slot.key === kept.slot),
  }));
  const open = found.filter(({ kept, session }) => !session || !stands(kept, session));
  if (open.length < found.length) {
    const rest = open.length === 0 ? '' : JSON.stringify(open.map(({ kept }) => kept));
    await saveDraft(store, keyOf(studentId), rest);
  }
  return open.flatMap(({ kept: { mark, group }, session }) => {
    const wish: Wish = mark === null ? { before: null } : { mark };
    return session ? [{ tapped: { ...session, group }, wish }] : [];
  });
}

/**
 * Marks of these sessions that no panel could save. Those that stand on disk by now (the panel closed right after) are none, and
 * are forgotten. Rejects with LockedError.
 */
export async function keptMarks(
  store: Store,
  drawn: readonly Drawn[],
): Promise<{ tapped: Tapped; wish: Wish }[]> {
  const byStudent = Map.groupBy(drawn, ({ studentId }) => studentId);
  const lists = [...byStudent].map(([studentId, sessions]) => keptOf(store, studentId, sessions));
  return (await Promise.all(lists)).flat();
}

import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MarkQueue } from '../../../../../../entrypoints/sidepanel/screens/sessions/mark-queue.ts';
import type { Tapped } from '../../../../../../entrypoints/sidepanel/screens/sessions/session-tap.ts';
import type { Session, SessionMark } from '../../../../../../lib/domain/casework/session.ts';
import { newRecord, revised, StaleRevisionError } from '../../../../../../lib/store/record.ts';
import type { MarkWrite, MarkWritten } from '../../../../../../lib/store/session-marks.ts';

const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function tappedOf(number: number): Tapped {
  const slot = {
    key: '2025-11-20 14:30',
    date: '2025-11-20',
    block: '14:30',
    plannedMinutes: 50,
    planId: null,
    kind: 'planned',
    session: null,
  } as unknown as Tapped['slot'];
  return { studentId: `student ${number}`, slot, name: `Student ${number}`, group: null };
}

/** A disk of sessions that writes when it is told to, and fails when it is told to. */
class Disk {
  readonly sessions = new Map<string, Session>();
  readonly bursts: number[] = [];
  #open: {
    writes: readonly MarkWrite[];
    done: (written: MarkWritten[]) => void;
    fail: (error: unknown) => void;
  }[] = [];

  readonly write = (writes: readonly MarkWrite[]) =>
    new Promise<MarkWritten[]>((done, fail) => {
      this.#open.push({ writes, done, fail });
    });

  async commit(): Promise<void> {
    const burst = this.#open.shift();
    if (burst) {
      this.bursts.push(burst.writes.length);
      burst.done(burst.writes.map((write) => this.#one(write)));
    }
    await vi.advanceTimersByTimeAsync(0);
  }

  async fail(): Promise<void> {
    this.#open.shift()?.fail(new DOMException('no room', 'QuotaExceededError'));
    await vi.advanceTimersByTimeAsync(0);
  }

  get isWriting(): boolean {
    return this.#open.length > 0;
  }

  markOf(studentId: string): SessionMark | null {
    const found = [...this.sessions.values()].find(
      (one) => one.studentId === studentId && one.deletedAt === null,
    );
    return found?.mark ?? null;
  }

  #one(write: MarkWrite): MarkWritten {
    if (write.act === 'add') {
      const session = { ...write.fields, ...newRecord(author) };
      this.sessions.set(session.id, session);
      return { session };
    }
    const id = write.act === 'bin' ? write.id : write.seen.id;
    const stored = this.sessions.get(id);
    if (!stored) throw new Error('There is such a session.');
    if (write.act === 'revise' && write.seen.expectedRevision !== stored.revision) {
      return { error: new StaleRevisionError(stored) };
    }
    const changes = write.act === 'bin' ? { deletedAt: author.now } : write.changes;
    const session = revised<Session>(stored, changes, author);
    this.sessions.set(id, session);
    return { session };
  }
}

function someQueue() {
  const disk = new Disk();
  const kept = new Map<string, (SessionMark | null)[]>();
  const said: string[] = [];
  const refused: unknown[] = [];
  const queue = new MarkQueue();
  const undo: (() => void)[] = [];
  queue.connect({
    write: disk.write,
    keep: (studentId, unsaved) =>
      kept.set(
        studentId,
        unsaved.map(({ mark }) => mark),
      ),
    onSaved: ({ tapped, mark, before }) => {
      said.push(`${tapped.name}: ${mark}`);
      undo.push(() => queue.put(tapped, { before }));
    },
    onFailed: (errors) => refused.push(...errors),
  });
  const states = () => [...queue.marks.all().values()].map(({ state }) => state);
  return { disk, kept, said, refused, queue, undo, states };
}

describe('a burst of marks', () => {
  test('is kept in two transactions: the first mark, and all that were tapped meanwhile', async () => {
    const { disk, queue, said, kept } = someQueue();
    for (let number = 1; number <= 40; number += 1) queue.put(tappedOf(number), { mark: 'here' });
    expect(said).toEqual([]);
    expect([...kept.values()]).toEqual(Array.from({ length: 40 }, () => ['here']));
    await disk.commit();
    expect(kept.get('student 1')).toEqual([]);
    expect(kept.get('student 2')).toEqual(['here']);
    await disk.commit();
    expect(disk.bursts).toEqual([1, 39]);
    expect(disk.sessions.size).toBe(40);
    expect([...kept.values()].flat()).toEqual([]);
    expect(said).toEqual(['Student 1: here', 'Student 40: here']);
  });

  test('the later mark of one session counts, and one record holds it', async () => {
    const { disk, queue, undo } = someQueue();
    queue.put(tappedOf(1), { mark: 'here' });
    queue.put(tappedOf(1), { mark: 'late' });
    queue.put(tappedOf(1), { mark: 'missed' });
    await disk.commit();
    await disk.commit();
    expect([...disk.sessions.values()]).toMatchObject([{ mark: 'missed', revision: 2 }]);
    undo.at(-1)?.();
    await disk.commit();
    expect(disk.markOf('student 1')).toBe('here');
    undo[0]?.();
    await disk.commit();
    expect(disk.markOf('student 1')).toBeNull();
    expect(disk.isWriting).toBe(false);
  });
});

describe('a disk that is full', () => {
  test('says so, shows every mark as not saved, and keeps them until they are', async () => {
    const { disk, queue, said, kept, refused, states } = someQueue();
    queue.put(tappedOf(1), { mark: 'here' });
    queue.put(tappedOf(2), { mark: 'late' });
    await disk.fail();
    await disk.fail();
    expect(states()).toEqual(['failed', 'failed']);
    expect(said).toEqual([]);
    expect(refused).toHaveLength(2);
    expect([...kept.values()].flat()).toEqual(['here', 'late']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states()).toEqual(['failed', 'failed']);
    queue.retry('student 2 2025-11-20 14:30');
    await disk.commit();
    expect(disk.markOf('student 1')).toBeNull();
    expect(disk.markOf('student 2')).toBe('late');
    queue.retry();
    await disk.commit();
    expect(disk.markOf('student 1')).toBe('here');
    expect([...kept.values()].flat()).toEqual([]);
  });

  test('what is left stays as it is kept', async () => {
    const { disk, queue, kept, states } = someQueue();
    queue.put(tappedOf(1), { mark: 'here' });
    await disk.fail();
    queue.leave();
    expect(states()).toEqual([]);
    expect(kept.get('student 1')).toEqual([]);
    expect(disk.isWriting).toBe(false);
  });
});

test('what another window marked is not overwritten before somebody tries again', async () => {
  const { disk, queue, states } = someQueue();
  queue.put(tappedOf(1), { mark: 'here' });
  await disk.commit();
  const [stored] = disk.sessions.values();
  disk.sessions.set(stored!.id, revised(stored!, { mark: 'excused' }, author));
  queue.put(tappedOf(1), { mark: 'late' });
  await disk.commit();
  expect(states()).toEqual(['failed']);
  expect(disk.markOf('student 1')).toBe('excused');
  queue.retry();
  await disk.commit();
  expect(disk.markOf('student 1')).toBe('late');
});

test('marks of an earlier panel come back as not saved, unless a newer one was tapped', async () => {
  const { disk, queue, states } = someQueue();
  queue.put(tappedOf(1), { mark: 'late' });
  queue.restore([1, 2].map((number) => ({ tapped: tappedOf(number), wish: { mark: 'here' } })));
  expect(states()).toEqual(['saving', 'failed']);
  await disk.commit();
  expect(disk.markOf('student 1')).toBe('late');
  expect(disk.markOf('student 2')).toBeNull();
});

type Act =
  | { act: 'tap'; student: number; mark: SessionMark }
  | { act: 'commit' | 'fail' | 'retry' };

const acts = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        act: fc.constant('tap' as const),
        student: fc.integer({ min: 1, max: 3 }),
        mark: fc.constantFrom<SessionMark>('here', 'late', 'missed', 'planned'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constantFrom('commit' as const, 'fail' as const, 'retry' as const),
      }),
    },
  ),
  { maxLength: 40 },
);

test('whatever is tapped and whatever fails: each mark is on disk, or kept and shown as not saved; in the end the last counts', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list: Act[]) => {
      const { disk, queue, kept } = someQueue();
      const wished = new Map<number, SessionMark>();
      const holds = () => {
        for (const [student, mark] of wished) {
          const onDisk = disk.markOf(`student ${student}`) === mark;
          expect(onDisk || kept.get(`student ${student}`)?.at(-1) === mark).toBe(true);
        }
      };
      for (const one of list) {
        if (one.act === 'tap') {
          wished.set(one.student, one.mark);
          queue.put(tappedOf(one.student), { mark: one.mark });
        } else if (one.act === 'commit') await disk.commit();
        else if (one.act === 'fail') await disk.fail();
        else queue.retry();
        holds();
      }
      queue.retry();
      do await disk.commit();
      while (disk.isWriting);
      for (const [student, mark] of wished) expect(disk.markOf(`student ${student}`)).toBe(mark);
      expect([...kept.values()].flat()).toEqual([]);
      const live = [...disk.sessions.values()].filter(({ deletedAt }) => deletedAt === null);
      expect(live).toHaveLength(wished.size);
    }),
    { numRuns: 300 },
  );
});

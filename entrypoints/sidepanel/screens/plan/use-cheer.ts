import { useEffect, useState } from 'react';
import type { StandingStep } from '../../../../components/plan/StepList.tsx';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import { addDays, type SchoolDay } from '../../../../lib/domain/school-day.ts';
import { z } from '../../../../lib/domain/zod.ts';
import { readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { useStore } from '../../hooks/store-context.ts';

/** The day on which each reached step was first seen as reached, by the step's id. */
type Seen = Readonly<Record<string, SchoolDay>>;
const seenSchema = z.record(z.string(), z.string());

/** A step that was reached longer ago than this many days is no news. */
const newsDays = 31;

const cheerKey = (studentId: string): string => `case/${studentId}/reached`;

function seenFrom(text: string | null): Seen {
  try {
    return seenSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/** The reached steps that are news: not seen as reached before, and not reached long ago. */
function newsAmong(seen: Seen, reached: readonly StandingStep[], today: SchoolDay): string[] {
  const since = addDays(today, -newsDays);
  return reached
    .filter(({ state, step }) => (state.reachedOn ?? '') >= since && !(step.id in seen))
    .map(({ step }) => step.id);
}

/** Writes down which reached steps were seen, and gives those that nobody saw before: of two windows, one gets them. */
async function takeNews(
  store: Store,
  studentId: string,
  reached: readonly StandingStep[],
  today: SchoolDay,
): Promise<string[]> {
  const key = cheerKey(studentId);
  return await navigator.locks.request(`bridgeback ${key}`, async () => {
    const seen = seenFrom(await readDraft(store, key));
    const news = newsAmong(seen, reached, today);
    const now = { ...seen, ...Object.fromEntries(news.map((id) => [id, today])) };
    // Where it cannot be kept, the line may come once more: nothing is lost.
    if (news.length > 0) await saveDraft(store, key, JSON.stringify(now)).catch(() => undefined);
    return news;
  });
}

/**
 * The step to be glad about: the last one that was seen as reached here first. A count or a check may come days after the step was
 * reached, so the day of the step alone does not say when it is news (ui/design.md D4: one line, once; not again after a reload, in
 * another window or on the way back from another tab).
 */
export function useCheer(
  studentId: string,
  steps: readonly StandingStep[],
  today: SchoolDay,
): Milestone | null {
  const store = useStore();
  const [news, setNews] = useState<readonly string[]>([]);
  const reached = steps.filter(({ state }) => state.state === 'reached');
  const ids = reached.map(({ step }) => step.id).join(' ');
  useEffect(() => {
    if (ids === '') return;
    takeNews(store, studentId, reached, today).then(
      (fresh) => fresh.length > 0 && setNews((before) => [...before, ...fresh]),
      () => undefined,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- which steps are reached decides
  }, [ids, store, studentId, today]);
  return reached.findLast(({ step }) => news.includes(step.id))?.step ?? null;
}

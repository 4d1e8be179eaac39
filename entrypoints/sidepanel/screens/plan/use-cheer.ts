import { useEffect, useState } from 'react';
import type { StandingStep } from '../../../../components/plan/StepList.tsx';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import { addDays, type SchoolDay } from '../../../../lib/domain/school-day.ts';
import { z } from '../../../../lib/domain/zod.ts';
import { readDraft, saveDraft } from '../../../../lib/store/drafts.ts';
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

/** Steps to have seen: with today for those that are reached and were not known to be; the same object when there are none. */
export function withNews(seen: Seen, reached: readonly StandingStep[], today: SchoolDay): Seen {
  const isNews = ({ state }: StandingStep) =>
    state.reachedOn !== null && state.reachedOn >= addDays(today, -newsDays);
  const fresh = reached.filter((one) => isNews(one) && !(one.step.id in seen));
  if (fresh.length === 0) return seen;
  return { ...seen, ...Object.fromEntries(fresh.map(({ step }) => [step.id, today])) };
}

/**
 * The step to be glad about today: the last one that was first seen as reached today. A count or a check may come days after the
 * step was reached, so the day of the step alone does not say when it is news (ui/design.md D4: one line, once).
 */
export function useCheer(
  studentId: string,
  steps: readonly StandingStep[],
  today: SchoolDay,
): Milestone | null {
  const store = useStore();
  const [seen, setSeen] = useState<Seen | null>(null);
  const reached = steps.filter(({ state }) => state.state === 'reached');
  const ids = reached.map(({ step }) => step.id).join(' ');
  useEffect(() => {
    let isCurrent = true;
    readDraft(store, cheerKey(studentId)).then(
      (text) => isCurrent && setSeen(seenFrom(text)),
      () => isCurrent && setSeen({}),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, studentId]);
  const now = seen === null ? null : withNews(seen, reached, today);
  useEffect(() => {
    if (now === null || now === seen) return;
    setSeen(now);
    // Where it cannot be kept, the line may come once more: nothing is lost.
    saveDraft(store, cheerKey(studentId), JSON.stringify(now)).catch(() => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- which steps are reached decides
  }, [ids, seen, store, studentId]);
  return reached.findLast(({ step }) => now?.[step.id] === today)?.step ?? null;
}

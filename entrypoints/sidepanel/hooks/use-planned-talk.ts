import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '../../../components/ui/Toast.tsx';
import { comingSchoolDays } from '../../../lib/domain/coming-school-days.ts';
import type { SchoolDay } from '../../../lib/domain/school-day.ts';
import { moveToBin } from '../../../lib/store/bin.ts';
import { addCasework } from '../../../lib/store/casework.ts';
import { formatWeekday } from '../../../lib/words/day.ts';
import { useStore } from './store-context.ts';
import { useAuthor } from './use-author.ts';
import { useSettings } from './use-settings.ts';
import { useToday } from './use-today.ts';

/** So many days are offered: a conversation belongs into this week (seed: "if not, schedule a conversation this week"). */
const offered = 5;

/** "I do not know" with a day: the conversation becomes a task of that day, which This week shows, with Undo. */
export function usePlannedTalk(nameOf: (studentId: string) => string): {
  days: SchoolDay[];
  /** Resolves once it is on disk. `who` is empty for oneself. */
  keep: (studentId: string, day: SchoolDay, who: string) => Promise<void>;
  /** Whose conversation was planned last; null once another row is asked about. */
  plannedFor: string | null;
  forget: () => void;
} {
  const store = useStore();
  const author = useAuthor();
  const today = useToday();
  const calendar = useSettings()?.calendar ?? null;
  const showToast = useToast();
  const [plannedFor, setPlannedFor] = useState<string | null>(null);
  async function keep(studentId: string, dueOn: SchoolDay, who: string) {
    const text = i18n.t('talkPlan.task');
    const fields = { studentId, text, who, dueOn, doneOn: null, reviewId: null };
    const { id } = await addCasework(store, 'tasks', fields, author);
    setPlannedFor(studentId);
    const takeBack = () => {
      const failed = () => showToast({ text: i18n.t('page.notTakenBack'), isRefusal: true });
      moveToBin(store, 'tasks', id, author).catch(failed);
    };
    const day = formatWeekday(dueOn);
    showToast({
      text: i18n.t('talkPlan.planned', { name: nameOf(studentId), day }),
      undo: takeBack,
    });
  }
  return {
    days: comingSchoolDays(calendar, today, offered),
    keep,
    plannedFor,
    forget: () => setPlannedFor(null),
  };
}

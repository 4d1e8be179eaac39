import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { useKeys } from './use-keys.ts';

/**
 * While a row's answers are open: 1 to 6 pick, 0 opens all causes, Escape leaves it open for another day, and N asks for the day
 * of a conversation, which a number then picks; N once more chooses none (ui/design.md 10).
 */
export function useAnswerKeys(answer: AnswerControls, isOn: boolean) {
  const isPlanning = answer.open?.isPlanning === true;
  const acts = isPlanning
    ? answer.talkDays.map((day) => () => answer.talkOn(day, ''))
    : answer.choices.map(
        ({ item }) =>
          () =>
            answer.pick(item),
      );
  const picks = acts.map((act, index) => [String(index + 1), act] as const);
  useKeys(
    {
      ...Object.fromEntries(picks),
      0: answer.allCauses,
      n: isPlanning ? answer.notYet : answer.planTalk,
      Escape: answer.notYet,
    },
    isOn && answer.open !== null,
  );
}

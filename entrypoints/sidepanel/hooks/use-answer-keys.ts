import type { AnswerControls } from '../../../components/page/answer-controls.ts';
import { useKeys } from './use-keys.ts';

/** While a row's answers are open: 1 to 6 pick, 0 opens all causes, N and Escape leave it open for another day. */
export function useAnswerKeys(answer: AnswerControls, isOn: boolean) {
  const picks = answer.choices.map(
    ({ item }, index) => [String(index + 1), () => answer.pick(item)] as const,
  );
  useKeys(
    { ...Object.fromEntries(picks), 0: answer.allCauses, n: answer.notYet, Escape: answer.notYet },
    isOn && answer.open !== null,
  );
}

import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { CaseWish } from '../../navigation.ts';
import { PageBody, type PageScreenProps } from './PageBody.tsx';
import { wantedIn } from './unkept-rows.ts';
import { usePageView } from './use-page-view.ts';

const nothing = () => {};
const noAnswer = { choices: [], open: null, saved: null, talkDays: [] };
const noActs = {
  pick: nothing,
  declined: nothing,
  allCauses: nothing,
  notYet: nothing,
  planTalk: nothing,
  talkOn: nothing,
  tryAgain: nothing,
  sayWho: nothing,
};

/** The students of the tab in front before there is a vault: from the page alone. Whatever would be kept makes one first. */
export function PageAlone(props: PageScreenProps) {
  const { state, go } = props;
  const view = usePageView(state);
  const settings = useSettings();
  function want(key: string, wish: CaseWish) {
    const student = state && settings ? wantedIn(state, settings, key) : null;
    if (student) go.toWanted(student, wish);
  }
  const answer: AnswerControls = { ...noAnswer, ...noActs, ask: (key) => want(key, 'cause') };
  return <PageBody {...props} view={view} answer={answer} onOpen={(key) => want(key, 'case')} />;
}

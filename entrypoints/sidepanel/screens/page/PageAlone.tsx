import { use, useRef } from 'react';
import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { NoticeAct } from '../../../../components/page/page-view.ts';
import { PageList } from '../../../../components/page/PageList.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import type { PageState } from '../../../../lib/domain/page-state.ts';
import type { ActiveTab } from '../../../../lib/platform/active-tab.ts';
import { askPagesToReadAgain } from '../../../../lib/platform/page-marks.ts';
import { useListKeys } from '../../hooks/use-list-keys.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { CaseWish, Go } from '../../navigation.ts';
import { NothingRead } from './NothingRead.tsx';
import { wantedIn } from './unkept-rows.ts';
import { useDescribePage } from './use-describe-page.tsx';
import { usePageView } from './use-page-view.ts';
import { PageTeaching } from '../teach/PageTeaching.tsx';

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

type PageAloneProps = {
  tab: ActiveTab | null | undefined;
  state: PageState | null | undefined;
  go: Go;
  /** Whether this screen is the one in view: its keys are off otherwise. */
  isInView: boolean;
};

/** The students of the tab in front before there is a vault: from the page alone. Whatever would be kept makes one first. */
export function PageAlone({ tab, state, go, isInView }: PageAloneProps) {
  const view = usePageView(state);
  const settings = useSettings();
  const description = useDescribePage(tab?.tabId);
  const list = useRef<HTMLDivElement>(null);
  function want(key: string, wish: CaseWish) {
    const student = state && settings ? wantedIn(state, settings, key) : null;
    if (student) go.toWanted(student, wish);
  }
  function act(wish: NoticeAct) {
    if (wish === 'calendar') go.toCalendar();
    else if (wish === 'teach') go.to('teach');
    else askPagesToReadAgain().catch(() => {});
  }
  const answer: AnswerControls = { ...noAnswer, ...noActs, ask: (key) => want(key, 'cause') };
  const asks = use(NamesShown);
  useListKeys(list, isInView, (key) => asks && answer.ask(key));
  if (tab === undefined || view === undefined) return null;
  const teaching = <PageTeaching tabId={tab?.tabId ?? null} state={state} go={go} />;
  if (view === null)
    return (
      <>
        {teaching}
        <NothingRead
          key={tab?.tabId}
          tab={tab}
          state={state ?? null}
          go={go}
          onDescribe={description.onDescribe}
        />
        {description.sheet}
      </>
    );
  return (
    <div ref={list}>
      <PageList
        view={view}
        answer={answer}
        onOpen={(key) => want(key, 'case')}
        onAct={act}
        onDescribe={description.onDescribe}
        note={teaching}
      />
      {description.sheet}
    </div>
  );
}

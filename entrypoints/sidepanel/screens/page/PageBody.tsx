import { use, useRef } from 'react';
import type { AnswerControls } from '../../../../components/page/answer-controls.ts';
import type { NoticeAct, PageView } from '../../../../components/page/page-view.ts';
import { PageList } from '../../../../components/page/PageList.tsx';
import { NamesShown } from '../../../../components/ui/names-shown.ts';
import type { PageState } from '../../../../lib/domain/page-state.ts';
import type { ActiveTab } from '../../../../lib/platform/active-tab.ts';
import { askPagesToReadAgain } from '../../../../lib/platform/page-marks.ts';
import { useListKeys } from '../../hooks/use-list-keys.ts';
import type { Go } from '../../navigation.ts';
import { PageTeaching } from '../teach/PageTeaching.tsx';
import { NothingRead } from './NothingRead.tsx';
import { useDescribePage } from './use-describe-page.tsx';

/** What a screen about the page in front is given. */
export type PageScreenProps = {
  tab: ActiveTab | null | undefined;
  state: PageState | null | undefined;
  go: Go;
  /** Whether this screen is the one in view: its keys are off otherwise. */
  isInView: boolean;
};

type PageBodyProps = PageScreenProps & {
  /** Undefined until it is known, null where nothing was read. */
  view: PageView | null | undefined;
  answer: AnswerControls;
  onOpen: (key: string) => void;
};

/** The list of the page in front, or why there is none; teaching and describing the page from either. */
export function PageBody({ tab, state, go, isInView, view, answer, onOpen }: PageBodyProps) {
  const description = useDescribePage(tab?.tabId);
  const list = useRef<HTMLDivElement>(null);
  // Nothing is asked while names are hidden.
  const asks = use(NamesShown);
  useListKeys(list, isInView, (key) => asks && answer.ask(key));
  function act(wish: NoticeAct) {
    if (wish === 'calendar') go.toCalendar();
    else if (wish === 'teach') go.to('teach');
    else askPagesToReadAgain().catch(() => {});
  }
  if (tab === undefined || view === undefined) return null;
  const { onDescribe, sheet } = description;
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
          onDescribe={onDescribe}
        />
        {sheet}
      </>
    );
  return (
    <div ref={list}>
      <PageList
        view={view}
        answer={answer}
        onOpen={onOpen}
        onAct={act}
        onDescribe={onDescribe}
        note={teaching}
      />
      {sheet}
    </div>
  );
}

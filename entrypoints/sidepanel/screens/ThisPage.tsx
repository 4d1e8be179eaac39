import { use, useRef } from 'react';
import { i18n } from '#i18n';
import type { NoticeAct } from '../../../components/page/page-view.ts';
import { PageList } from '../../../components/page/PageList.tsx';
import { NamesShown, useShownName } from '../../../components/ui/names-shown.ts';
import type { PageState } from '../../../lib/domain/page-state.ts';
import type { ActiveTab } from '../../../lib/platform/active-tab.ts';
import { askPagesToReadAgain } from '../../../lib/platform/page-marks.ts';
import { useAnswerKeys } from '../hooks/use-answer-keys.ts';
import { useListKeys } from '../hooks/use-list-keys.ts';
import { useQuickAnswer } from '../hooks/use-quick-answer.ts';
import type { Go } from '../navigation.ts';
import { useDescribePage } from './page/use-describe-page.tsx';
import { NothingRead } from './page/NothingRead.tsx';
import { usePageView } from './page/use-page-view.ts';
import { PageTeaching } from './teach/PageTeaching.tsx';

type ThisPageProps = {
  tab: ActiveTab | null | undefined;
  state: PageState | null | undefined;
  go: Go;
  /** Whether this screen is the one in view: its keys are off otherwise. */
  isInView: boolean;
};

/** The students of the tab in front (ui/design.md B1-B4, S1-S5). */
export function ThisPage({ tab, state, go, isInView }: ThisPageProps) {
  const view = usePageView(state);
  const description = useDescribePage(tab?.tabId);
  const list = useRef<HTMLDivElement>(null);
  const shownName = useShownName();
  // Nothing is asked, and no key answers, while names are hidden.
  const asks = use(NamesShown);
  const answer = useQuickAnswer({
    nameOf: (studentId) => {
      const row = view?.over.find((one) => one.studentId === studentId);
      return row ? shownName(row.name) : i18n.t('page.thisStudent');
    },
    onAllCauses: (studentId) => go.toStudent(studentId, 'all-causes'),
  });
  useListKeys(list, isInView, (studentId) => asks && answer.ask(studentId));
  useAnswerKeys(answer, isInView && asks);
  function act(wish: NoticeAct) {
    if (wish === 'calendar') go.toCalendar();
    else if (wish === 'teach') go.to('teach');
    else askPagesToReadAgain().catch(() => {});
  }
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
        onOpen={(studentId) => go.toStudent(studentId, 'case')}
        onAct={act}
        onDescribe={description.onDescribe}
        note={teaching}
      />
      {description.sheet}
    </div>
  );
}

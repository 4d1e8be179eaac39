import { use } from 'react';
import { i18n } from '#i18n';
import { NamesShown, useShownName } from '../../../components/ui/names-shown.ts';
import { useAnswerKeys } from '../hooks/use-answer-keys.ts';
import { useQuickAnswer } from '../hooks/use-quick-answer.ts';
import { PageBody, type PageScreenProps } from './page/PageBody.tsx';
import { usePageView } from './page/use-page-view.ts';

/** The students of the tab in front (ui/design.md B1-B4, S1-S5). */
export function ThisPage(props: PageScreenProps) {
  const { state, go, isInView } = props;
  const view = usePageView(state);
  const shownName = useShownName();
  const answer = useQuickAnswer({
    nameOf: (studentId) => {
      const row = view?.over.find((one) => one.studentId === studentId);
      return row ? shownName(row.name) : i18n.t('page.thisStudent');
    },
    onAllCauses: (studentId) => go.toStudent(studentId, 'all-causes'),
  });
  // No key answers while names are hidden.
  const asks = use(NamesShown);
  useAnswerKeys(answer, isInView && asks);
  return (
    <PageBody
      {...props}
      view={view}
      answer={answer}
      onOpen={(studentId) => go.toStudent(studentId, 'case')}
    />
  );
}

import { useGoOnAfter } from '../../../../components/case/use-return-focus.ts';
import { AnswerInPlace } from '../../../../components/page/AnswerInPlace.tsx';
import { isCauseKnown } from '../../../../lib/domain/cause-known.ts';
import type { CaseView } from './case-view.ts';

function Question({ view }: { view: CaseView }) {
  const place = useGoOnAfter<HTMLDivElement>();
  return (
    <div ref={place}>
      <AnswerInPlace studentId={view.file.student.id} answer={view.answer} />
    </div>
  );
}

/** "What got in the way?" as the lists ask it, and who said so once it is answered. */
export function AskedCause({ view }: { view: CaseView }) {
  const { answer, file } = view;
  if (answer.open !== null) return <Question view={view} />;
  // The answer may be gone again, taken back or removed from the list below.
  if (answer.saved?.state.answer !== 'cause' || !isCauseKnown(file.causes)) return null;
  return <AnswerInPlace studentId={file.student.id} answer={answer} />;
}

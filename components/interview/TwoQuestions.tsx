import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import '../leaving/leaving.css';

function Question({ words }: { words: string }) {
  return (
    <section className="paper__part">
      <h3 className="strong">{words}</h3>
      <div className="paper__lines" />
    </section>
  );
}

/** The two questions on paper, with room to write: nothing on it is about anybody, so nothing is logged (ui/design.md D11). */
export function TwoQuestions({ onPrint, onClose }: { onPrint: () => void; onClose: () => void }) {
  return (
    <Sheet title={i18n.t('why.paper.title')} onClose={onClose}>
      <div className="stack stack--4">
        <p className="sm muted">{i18n.t('why.paper.lead')}</p>
        <Button kind="primary" onPress={onPrint}>
          {i18n.t('why.paper.printNow')}
        </Button>
        <article className="paper paper--sheet" aria-label={i18n.t('why.paper.title')}>
          <Question words={i18n.t('why.strengths.title')} />
          <Question words={i18n.t('why.question.gotInTheWay')} />
          <Question words={i18n.t('why.question.wouldHelp')} />
          <p className="xs muted">{i18n.t('why.paper.foot')}</p>
        </article>
      </div>
    </Sheet>
  );
}

import { i18n } from '#i18n';
import type { Question } from '../../lib/domain/explained.ts';
import type { TaughtLayout } from '../../lib/domain/taught-page.ts';
import { layoutWords, windowWords } from './taught-words.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import './teach.css';

type PageQuestionsProps = {
  questions: readonly Question[];
  onAnswer: (layout: TaughtLayout) => void;
  /** To teach the page from the start, where no answer fits. */
  onTeach: () => void;
  notSaved: boolean;
};

function ask(about: Question['about']): string {
  switch (about) {
    case 'absences':
      return i18n.t('teach.question.absences');
    case 'unit':
      return i18n.t('teach.question.unit');
    case 'window':
      return i18n.t('teach.question.window');
    case 'name':
      return i18n.t('teach.question.name');
  }
}

/** An answer in the reader's language: readers only know the words of the page. */
function answerWords(about: Question['about'], text: string, layout: TaughtLayout): string {
  switch (about) {
    case 'absences':
    case 'unit':
      return layoutWords(layout);
    case 'window':
      return windowWords(layout.window);
    case 'name':
      return text;
  }
}

/** What the page does not say by itself; one click answers it for this page from now on. */
export function PageQuestions({ questions, onAnswer, onTeach, notSaved }: PageQuestionsProps) {
  return (
    <>
      {questions.map(({ about, options }) => (
        <div className="teach__note" key={`${about} ${options.map(({ text }) => text).join()}`}>
          <Callout kind="info" title={ask(about)}>
            <div className="teach__answers">
              <p>{i18n.t('teach.question.body')}</p>
              {options.map(({ text, layout }) => (
                <Button key={text} size="sm" onPress={() => onAnswer(layout)}>
                  {answerWords(about, text, layout)}
                </Button>
              ))}
              <Button kind="quiet" size="sm" onPress={onTeach}>
                {i18n.t('teach.question.neither')}
              </Button>
            </div>
          </Callout>
        </div>
      ))}
      {notSaved ? (
        <div className="teach__note">
          <Callout kind="danger" title={i18n.t('teach.notSaved.title')}>
            {i18n.t('teach.notSaved.body')}
          </Callout>
        </div>
      ) : null}
    </>
  );
}

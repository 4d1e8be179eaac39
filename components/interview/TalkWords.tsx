import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Interview } from '../../lib/domain/casework/interview.ts';
import { unansweredWord } from './interview-words.ts';
import { CauseState } from '../ui/CauseState.tsx';

const isSaid = ([, words]: [string, string]): boolean => words.trim() !== '';

/** What was said in one talk: each answer under its question; questions without words are left out. */
export function TalkWords({ talk }: { talk: Interview }): ReactNode {
  const said: [string, string][] = [
    [i18n.t('why.strengths.label'), talk.strengths],
    [i18n.t('why.question.gotInTheWay'), talk.gotInTheWay],
    [i18n.t('why.question.wouldHelp'), talk.wouldHelp],
    [i18n.t('why.voice.field'), talk.voice],
  ];
  return (
    <>
      {talk.answer !== 'answered' && (
        <CauseState
          answer={talk.answer === 'declined' ? 'family-declined' : 'asked-unknown'}
          words={unansweredWord(talk.answer, talk.with)}
        />
      )}
      <dl>
        {said.filter(isSaid).map(([question, words]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

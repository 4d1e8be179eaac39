import type { CauseItem } from '../../lib/domain/cause.ts';
import { i18n } from '#i18n';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TalkDay, type TalkDayProps } from './TalkDay.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';

export type QuickAnswerChoice = { item: CauseItem; words: string };

export type QuickAnswerProps = {
  /** The school's six commonest, keys 1 to 6. */
  choices: readonly QuickAnswerChoice[];
  state: 'open' | 'saving' | 'failed';
  onPick: (item: CauseItem) => void;
  onDeclined: () => void;
  onAllCauses: () => void;
  onNotYet: () => void;
  talk: Omit<TalkDayProps, 'isDisabled'> & { isAsked: boolean };
  onPlanTalk: () => void;
  onTryAgain: () => void;
};

/** "What got in the way?" in place: one choice saves as a guess; not knowing is a good answer, and a day for a talk may follow. */
export function QuickAnswer(props: QuickAnswerProps) {
  const { choices, state } = props;
  return (
    <div className="answer stack">
      <p className="answer__question strong sm" aria-hidden="true">
        {i18n.t(props.talk.isAsked ? 'talkPlan.question' : 'page.answer.question')}
      </p>
      {props.talk.isAsked ? (
        <TalkDay {...props.talk} isDisabled={state === 'saving'} />
      ) : (
        <TagChoice
          label={i18n.t('page.answer.question')}
          options={choices.map(({ item, words }, index) => ({
            value: item,
            label: words,
            key: String(index + 1),
          }))}
          value={null}
          takesFocus
          isDisabled={state === 'saving'}
          onChange={props.onPick}
        />
      )}
      {state === 'failed' ? <NotSaved onTryAgain={props.onTryAgain} /> : null}
      <div className="inline">
        <Button size="sm" onPress={props.onAllCauses}>
          {i18n.t('page.answer.allCauses')}
          <Icon name="next" size="sm" />
        </Button>
        <LinkButton small onPress={props.onDeclined}>
          {i18n.t('page.answer.declined')}
        </LinkButton>
        {props.talk.isAsked ? null : (
          <LinkButton small onPress={props.onPlanTalk}>
            {i18n.t('talkPlan.plan')}
          </LinkButton>
        )}
        <LinkButton small onPress={props.onNotYet}>
          {i18n.t('page.answer.notYet')}
        </LinkButton>
      </div>
    </div>
  );
}

function NotSaved({ onTryAgain }: Pick<QuickAnswerProps, 'onTryAgain'>) {
  return (
    <Callout
      kind="danger"
      title={i18n.t('ui.notSaved')}
      actions={<LinkButton onPress={onTryAgain}>{i18n.t('ui.tryAgain')}</LinkButton>}
    >
      {i18n.t('page.answer.notSavedBody')}
    </Callout>
  );
}

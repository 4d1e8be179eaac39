import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { TeachFrame } from './TeachFrame.tsx';

/** Whether the page is asked, or why it is not: Escape was pressed, it shows no table, or it may not be read. */
export type Pointing = 'asking' | 'ended' | 'no-table' | 'not-reachable';

type PointStepProps = { pointing: Pointing; onAgain: () => void; onStop: () => void };

/** T1: the panel asks, the page answers. */
export function PointStep({ pointing, onAgain, onStop }: PointStepProps) {
  return (
    <TeachFrame
      step={1}
      title={i18n.t('teach.point.title')}
      lead={i18n.t('teach.point.lead')}
      onBack={onStop}
      foot={
        <Button kind="quiet" onPress={onStop}>
          {i18n.t('teach.point.noColumn')}
        </Button>
      }
    >
      <output className="flow">
        <WhatNow pointing={pointing} onAgain={onAgain} />
      </output>
    </TeachFrame>
  );
}

function WhatNow({ pointing, onAgain }: Pick<PointStepProps, 'pointing' | 'onAgain'>) {
  const again = <Button onPress={onAgain}>{i18n.t('teach.point.again')}</Button>;
  switch (pointing) {
    case 'asking':
      return <Callout kind="plain">{i18n.t('teach.point.keyboard')}</Callout>;
    case 'ended':
      return (
        <Callout kind="plain" title={i18n.t('teach.point.endedTitle')} actions={again}>
          {i18n.t('teach.point.ended')}
        </Callout>
      );
    case 'no-table':
      return (
        <Callout kind="caution" title={i18n.t('teach.point.noTableTitle')} actions={again}>
          {i18n.t('teach.point.noTable')}
        </Callout>
      );
    case 'not-reachable':
      return (
        <Callout kind="caution" title={i18n.t('teach.point.notReachableTitle')} actions={again}>
          {i18n.t('teach.point.notReachable')}
        </Callout>
      );
  }
}

import { i18n } from '#i18n';
import type { TransitionGap } from '../../lib/domain/casework/transition.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import '../ui/list.css';

/** What the bridge still lacks, one sentence each: advice, never a lock. `onMeet` lets the dates follow the steps. */
export function GapList({
  gaps,
  onMeet,
}: {
  gaps: readonly TransitionGap[];
  onMeet?: (() => void) | undefined;
}) {
  if (gaps.length === 0) return null;
  const canMeet = gaps.some((gap) => gap === 'steps-run-over' || gap === 'steps-end-early');
  return (
    <Callout
      kind="caution"
      title={i18n.t('bridge.gap.title')}
      actions={
        canMeet && onMeet ? (
          <LinkButton onPress={onMeet}>{i18n.t('bridge.gap.meet')}</LinkButton>
        ) : null
      }
    >
      {gaps.map((gap) => (
        <p key={gap}>{i18n.t(`bridge.gap.${keyPart(gap)}`)}</p>
      ))}
    </Callout>
  );
}

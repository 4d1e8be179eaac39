import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** Where the meeting is, and the way to the next student; the keys stand on the buttons. */
export function MeetingSteps({
  index,
  count,
  onStep,
}: {
  /** From 0. */
  index: number;
  count: number;
  onStep: (by: 1 | -1) => void;
}) {
  return (
    <nav className="meeting__steps" aria-label={i18n.t('meeting.steps')}>
      <Button
        size="sm"
        isDisabled={index === 0}
        label={i18n.t('meeting.previous')}
        onPress={() => onStep(-1)}
      >
        <kbd className="kbd">[</kbd>
        {i18n.t('meeting.previousShort')}
      </Button>
      <output className="sm muted num">
        {i18n.t('meeting.position', { n: String(index + 1), of: String(count) })}
      </output>
      <span className="push">
        <Button
          size="sm"
          isDisabled={index === count - 1}
          label={i18n.t('meeting.next')}
          onPress={() => onStep(1)}
        >
          {i18n.t('meeting.nextShort')}
          <kbd className="kbd">]</kbd>
        </Button>
      </span>
    </nav>
  );
}

import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';

type StartAnywayProps = {
  name: string;
  /** Why it is worth a second look: what speaks against this model for this student. */
  why: readonly string[];
  /** Checks that are open beside it. */
  openChecks: number;
  reason: string;
  onReason: (reason: string) => void;
  /** It was tried to start without a reason. */
  isMissing: boolean;
  onStart: () => void;
  onClose: () => void;
};

/** Advice can be overruled: one sentence is kept with the plan, so that the next person understands (ui/design.md E2). */
export function StartAnyway(props: StartAnywayProps) {
  const { name, why, openChecks, reason, onReason, onStart, onClose } = props;
  return (
    <Sheet
      title={i18n.t('startAnyway.title', openChecks, { n: openChecks })}
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onPress={onStart}>
            {i18n.t('startAnyway.start')}
          </Button>
          <Button onPress={onClose}>{i18n.t('startAnyway.back')}</Button>
        </>
      }
    >
      <div className="pad stack stack--4">
        {why.map((sentence) => (
          <p className="muted" key={sentence}>
            {sentence}
          </p>
        ))}
        <TextField
          label={i18n.t('startAnyway.reason', { name })}
          hint={i18n.t('startAnyway.kept')}
          value={reason}
          onChange={onReason}
          error={props.isMissing ? i18n.t('student.plan.missingReason') : null}
          multiline
          maxLength={500}
          // The sheet was opened for this sentence.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
      </div>
    </Sheet>
  );
}

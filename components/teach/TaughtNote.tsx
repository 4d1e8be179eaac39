import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

type TaughtNoteProps = {
  /** Null where the school lets no readable files be made. */
  onPassOn: (() => void) | null;
  onForget: () => void;
  onClose: () => void;
};

/** T4: it works, it can be undone, and it can be passed on without any student in it. */
export function TaughtNote({ onPassOn, onForget, onClose }: TaughtNoteProps) {
  return (
    <div className="teach__note">
      <Callout
        kind="good"
        title={i18n.t('teach.taught.title')}
        actions={
          <>
            {onPassOn ? (
              <LinkButton onPress={onPassOn}>{i18n.t('teach.taught.passOn')}</LinkButton>
            ) : null}
            <LinkButton onPress={onForget}>{i18n.t('teach.taught.forget')}</LinkButton>
            <LinkButton onPress={onClose}>{i18n.t('teach.taught.fine')}</LinkButton>
          </>
        }
      >
        {i18n.t('teach.taught.body')}
      </Callout>
    </div>
  );
}

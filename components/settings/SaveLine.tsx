import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { SavingState } from './use-saving.ts';

type SaveLineProps = {
  label: string;
  state: SavingState;
  /** Something waits to be saved: one emphasis per screen, and only then. */
  isNews: boolean;
  onSave: () => void;
};

/** The save button of a group of settings and what became of it. */
export function SaveLine({ label, state, isNews, onSave }: SaveLineProps) {
  return (
    <>
      <div className="inline">
        <Button
          kind={isNews ? 'primary' : undefined}
          isDisabled={state === 'saving'}
          onPress={onSave}
        >
          {label}
        </Button>
        <output className="inline inline--tight sm muted">
          {state === 'saved' ? (
            <>
              <Icon name="check" size="sm" />
              {i18n.t('settings.saved')}
            </>
          ) : null}
        </output>
      </div>
      {state === 'failed' ? (
        <Callout kind="danger" title={i18n.t('ui.notSaved')}>
          {i18n.t('settings.notSavedBody')}
        </Callout>
      ) : null}
    </>
  );
}

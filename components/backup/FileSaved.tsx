import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';

/** The file is with the browser's downloads: what it is called there, and what to do with it. */
export function FileSaved({
  title,
  text,
  onClose,
}: {
  title: string;
  text: string;
  onClose: () => void;
}) {
  return (
    <output className="stack stack--4">
      <Callout kind="good" title={title}>
        {text}
      </Callout>
      <div>
        <Button onPress={onClose}>{i18n.t('backup.close')}</Button>
      </div>
    </output>
  );
}

/** Nothing left: it could not be written down, or not be made. */
export function FileNotSaved() {
  return (
    <Callout kind="danger" title={i18n.t('backup.notSaved')}>
      {i18n.t('backup.notSavedText')}
    </Callout>
  );
}

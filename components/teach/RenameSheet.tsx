import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';

type RenameSheetProps = {
  title: string;
  /** Resolves when it is kept. */
  onSave: (title: string) => Promise<void>;
  onClose: () => void;
};

/** Another title for a taught page. */
export function RenameSheet({ title, onSave, onClose }: RenameSheetProps) {
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<string | null>(null);
  function save() {
    if (typed.trim() === '') return setError(i18n.t('teach.rename.empty'));
    onSave(typed).then(onClose, () => setError(i18n.t('teach.notSaved.title')));
  }
  return (
    <Sheet
      title={i18n.t('teach.list.rename')}
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={save}>
          {i18n.t('teach.rename.save')}
        </Button>
      }
    >
      <TextField
        label={i18n.t('teach.rename.title')}
        value={typed}
        onChange={setTyped}
        error={error}
        maxLength={120}
      />
    </Sheet>
  );
}

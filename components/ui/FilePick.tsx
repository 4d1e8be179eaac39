import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

type FilePickProps = { label: string; accept: string; onText: (text: string) => void };

/** Reads one text file that a person picks; says so when it cannot be read. */
export function FilePick({ label, accept, onText }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  function take(file: File | undefined) {
    if (!file) return;
    setHasFailed(false);
    file.text().then(onText, () => setHasFailed(true));
    // The same file may be picked again after it was changed.
    if (input.current) input.current.value = '';
  }
  return (
    <>
      <Button onPress={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {hasFailed ? <p className="field__error">{i18n.t('ui.fileUnreadable')}</p> : null}
    </>
  );
}

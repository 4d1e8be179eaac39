import { useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

type BackupPickProps = {
  label: string;
  kind?: 'primary';
  isDisabled?: boolean;
  onFile: (file: File) => void;
};

/** Lets a person pick one backup file. Other names are not refused here: what the file is says its content. */
export function BackupPick({ label, kind, isDisabled = false, onFile }: BackupPickProps) {
  const input = useRef<HTMLInputElement>(null);
  function take(file: File | undefined) {
    if (file) onFile(file);
    // The same file may be picked again after it was fetched once more.
    if (input.current) input.current.value = '';
  }
  return (
    <>
      <Button kind={kind} isDisabled={isDisabled} onPress={() => input.current?.click()}>
        <Icon name="upload" />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => take(event.target.files?.[0])}
      />
    </>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Sheet } from '../ui/Sheet.tsx';

type PassOnSheetProps = {
  title: string;
  /** Rejects where the browser lets nothing be copied. */
  onCopy: () => Promise<void>;
  onSave: () => void;
  onClose: () => void;
};

/** A taught page for a colleague: words of columns and the site, and nothing of a student. */
export function PassOnSheet({ title, onCopy, onSave, onClose }: PassOnSheetProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  function copy() {
    onCopy().then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }
  return (
    <Sheet
      title={i18n.t('teach.taught.passOn')}
      lead={title}
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onPress={copy}>
            {i18n.t('teach.passOn.copy')}
          </Button>
          <Button onPress={onSave}>{i18n.t('teach.passOn.save')}</Button>
        </>
      }
    >
      <div className="stack">
        <p className="sm">{i18n.t('teach.passOn.body')}</p>
        <output>
          {copied === 'yes' ? <p className="sm">{i18n.t('teach.passOn.copied')}</p> : null}
          {copied === 'failed' ? (
            <Callout kind="caution">{i18n.t('teach.passOn.notCopied')}</Callout>
          ) : null}
        </output>
      </div>
    </Sheet>
  );
}

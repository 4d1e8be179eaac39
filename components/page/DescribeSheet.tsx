import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import './describe.css';

type DescribeSheetProps = {
  /** Undefined while the page is asked, null where it does not answer. */
  description: string | null | undefined;
  /** Rejects where the browser lets nothing be copied. */
  onCopy: (description: string) => Promise<void>;
  onClose: () => void;
};

/** How the open page is built, without a name, an id or a number in it: to be checked, then copied, by a person. */
export function DescribeSheet({ description, onCopy, onClose }: DescribeSheetProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  function copy(text: string) {
    onCopy(text).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  }
  const foot = description ? (
    <Button kind="primary" onPress={() => copy(description)}>
      {i18n.t('describe.copy')}
    </Button>
  ) : null;
  return (
    <Sheet
      title={i18n.t('describe.title')}
      lead={i18n.t('describe.lead')}
      onClose={onClose}
      foot={foot}
    >
      <div className="stack">
        <output>
          {copied === 'yes' ? <p className="sm">{i18n.t('describe.copied')}</p> : null}
          {copied === 'failed' ? (
            <Callout kind="caution">{i18n.t('describe.notCopied')}</Callout>
          ) : null}
          {description === null ? (
            <Callout kind="caution">{i18n.t('describe.notReachable')}</Callout>
          ) : null}
        </output>
        {description ? (
          <textarea
            className="description"
            readOnly
            rows={14}
            value={description}
            aria-label={i18n.t('describe.title')}
          />
        ) : null}
      </div>
    </Sheet>
  );
}

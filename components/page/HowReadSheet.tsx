import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import '../ui/list.css';

type HowReadSheetProps = {
  sentences: readonly string[];
  /** For whoever finds that it was read wrongly. */
  onDescribe: () => void;
  onClose: () => void;
};

/** What the columns of a page were taken for, and why, where no reader of the system itself stands behind it. */
export function HowReadSheet({ sentences, onDescribe, onClose }: HowReadSheetProps) {
  return (
    <Sheet
      title={i18n.t('explained.title')}
      lead={i18n.t('explained.lead')}
      onClose={onClose}
      foot={<Button onPress={onDescribe}>{i18n.t('describe.title')}</Button>}
    >
      <ul className="list list--1 sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Sheet>
  );
}

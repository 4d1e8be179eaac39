import { PassOnSheet } from '../../../../components/teach/PassOnSheet.tsx';
import { taughtFileText } from '../../../../lib/domain/taught-file.ts';
import type { TaughtPage } from '../../../../lib/domain/taught-page.ts';
import { saveTextAs } from '../../../../lib/platform/downloads.ts';

const fileName = 'bridgeback-taught-page.json';

/** A taught page as a file or as text; it holds nothing of a student, so that no log keeps it. */
export function PassOn({ page, onClose }: { page: TaughtPage; onClose: () => void }) {
  const text = taughtFileText(page);
  return (
    <PassOnSheet
      title={page.title}
      onCopy={() => navigator.clipboard.writeText(text)}
      onSave={() => saveTextAs(fileName, text, 'application/json')}
      onClose={onClose}
    />
  );
}

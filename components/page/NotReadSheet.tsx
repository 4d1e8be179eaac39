import { use } from 'react';
import { i18n } from '#i18n';
import { NamesShown } from '../ui/names-shown.ts';
import { Sheet } from '../ui/Sheet.tsx';
import '../ui/list.css';

/** One row that was left out, as the page shows it, and why. */
export type NotReadRow = { key: string; text: string; reason: string };

type NotReadSheetProps = { rows: readonly NotReadRow[]; onClose: () => void };

/** The rows that could not be read and why: they are left out, never counted as zero. */
export function NotReadSheet({ rows, onClose }: NotReadSheetProps) {
  const areNamesShown = use(NamesShown);
  return (
    <Sheet title={i18n.t('page.notReadTitle')} lead={i18n.t('page.notReadLead')} onClose={onClose}>
      <ul className="list list--1 sm">
        {rows.map((row) => (
          <li key={row.key}>
            <div>
              {row.reason}
              {areNamesShown ? (
                <p className="list__meta">
                  {row.text === '' ? i18n.t('page.notReadNoText') : row.text}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

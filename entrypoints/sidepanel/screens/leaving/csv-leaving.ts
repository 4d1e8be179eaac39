import type { ExportTicks } from '../../../../components/export/ExportForm.tsx';
import { type Purpose, recipientWords } from '../../../../components/leaving/purpose.ts';
import { tickedPartSchema } from '../../../../lib/domain/disclosure.ts';
import type { DisclosureFields } from '../../../../lib/store/disclosures.ts';
import type { PreparedExport } from '../export-preview.ts';

/** Whether something goes in that only leaves when it is ticked. */
export function isSensitive(ticks: ExportTicks): boolean {
  return Object.values(ticks).some(Boolean);
}

/** What is written down about a CSV file before it leaves. */
export function csvLeaving(
  { file, includes }: Pick<PreparedExport, 'file' | 'includes'>,
  purpose: Purpose,
): DisclosureFields {
  const { columns: fields, students, rows } = file;
  return {
    act: 'csv',
    students,
    fields,
    ticked: tickedPartSchema.options.filter((part) => includes[part]),
    rows,
    to: recipientWords(purpose),
    why: purpose.why.trim(),
  };
}

import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Callout } from '../ui/Callout.tsx';

/** A file that is about to be saved. */
export type FilePreview = { fileName: string; students: number; records: number };

/** Its name, how much is in it, and the line that is written down before it leaves (ui/design.md G1). */
export function FileFacts({ preview, logLine }: { preview: FilePreview; logLine: string }) {
  const { fileName, students, records } = preview;
  return (
    <Callout kind="plain">
      <p>{i18n.t('backup.file', { name: fileName })}</p>
      <p className="num">
        {i18n.t('backup.holds', {
          students: i18n.t('backup.students', students, { n: formatCount(students) }),
          records: i18n.t('backup.records', records, { n: formatCount(records) }),
        })}
      </p>
      <p>{i18n.t('leaving.logLine', { line: logLine })}</p>
    </Callout>
  );
}

import { i18n } from '#i18n';
import { Callout } from '../ui/Callout.tsx';

/** What will be written down, shown before anything leaves (ui/design.md G1). */
export function LogLine({ line }: { line: string }) {
  return (
    <Callout kind="plain" icon="page">
      <p>{i18n.t('leaving.logLine', { line })}</p>
    </Callout>
  );
}

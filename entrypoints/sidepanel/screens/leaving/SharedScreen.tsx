import { useState } from 'react';
import { i18n } from '#i18n';
import { SharedLog } from '../../../../components/leaving/SharedLog.tsx';
import { useShownName } from '../../../../components/ui/names-shown.ts';
import { BackBar } from '../../../../components/ui/PanelBar.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { exportIsAllowed } from '../../../../lib/domain/policy-allows.ts';
import { schoolDayOf } from '../../../../lib/domain/instant.ts';
import { formatDay } from '../../../../lib/words/day.ts';
import { useBackKey } from '../../hooks/use-back-key.ts';
import { usePolicy } from '../../hooks/use-policy.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { useToday } from '../../hooks/use-today.ts';
import { NamesBand } from '../../NamesBand.tsx';
import type { Go } from '../../navigation.ts';
import { SaveLogSheet } from './SaveLogSheet.tsx';
import { linesAbout, readSharedLog, type SharedLogRead, sharedLine } from './shared-lines.ts';

/** What was shared, with everyone or about one student (ui/design.md G2). */
export function SharedScreen({ studentId, go }: { studentId: string | null; go: Go }) {
  const log = useStored((rows) => readSharedLog(rows, studentId), [studentId]);
  const [chosen, setChosen] = useState(studentId ?? '');
  useBackKey(go.back);
  return (
    <>
      <BackBar title={i18n.t('leaving.log.title')} onBack={go.back} />
      <NamesBand />
      <main className="body">
        {log ? <Log log={log} chosen={chosen} onChoose={setChosen} /> : null}
        <ParentAsks chosen={chosen} go={go} />
      </main>
    </>
  );
}

type LogProps = { log: SharedLogRead; chosen: string; onChoose: (studentId: string) => void };

function Log({ log, chosen, onChoose }: LogProps) {
  const today = useToday();
  const policy = usePolicy();
  const shownName = useShownName();
  const [isSaving, setSaving] = useState(false);
  const shown = linesAbout(log.lines, chosen);
  const names = new Map([...log.students].map(([id, { name }]) => [id, shownName(name)]));
  const first = log.lines.at(-1);
  const mayLeave = policy !== undefined && exportIsAllowed(policy);
  return (
    <>
      <SharedLog
        lines={shown.map((line) => sharedLine(line, names, today))}
        since={first ? formatDay(schoolDayOf(first.at), today) : null}
        students={[...names].map(([id, name]) => ({ id, name }))}
        chosen={chosen}
        onChoose={onChoose}
        onSaveFile={mayLeave ? () => setSaving(true) : undefined}
      />
      {policy && !mayLeave ? <p className="pad sm muted">{i18n.t('leaving.log.noFiles')}</p> : null}
      {isSaving ? (
        <SaveLogSheet lines={shown} students={log.students} onClose={() => setSaving(false)} />
      ) : null}
    </>
  );
}

/** The way from the log to one student's record (trust.md A3: in two clicks). */
function ParentAsks({ chosen, go }: { chosen: string; go: Go }) {
  return (
    <Section title={i18n.t('leaving.log.asks')}>
      <div className="stack">
        <p className="sm muted">{i18n.t('leaving.log.asksText')}</p>
        <div className="inline">
          {chosen === '' ? (
            <Button onPress={() => go.to('find')}>
              <Icon name="search" />
              {i18n.t('panel.find')}
            </Button>
          ) : (
            <Button onPress={() => go.toLeaving({ at: 'print', studentId: chosen })}>
              <Icon name="print" />
              {i18n.t('leaving.log.print')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

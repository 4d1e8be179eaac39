import { useMemo, useRef } from 'react';
import { openIdOf, type CaseView } from './case-view.ts';
import { EarnedEditor } from '../sessions/EarnedEditor.tsx';
import { ModuleEditor } from '../sessions/ModuleEditor.tsx';
import { ModulesPart } from '../sessions/ModulesPart.tsx';
import { ObligationEditor } from '../sessions/ObligationEditor.tsx';
import { RecoveredPart } from '../sessions/RecoveredPart.tsx';
import { SessionEditor } from '../sessions/SessionEditor.tsx';
import { type SessionView, sessionView } from '../sessions/session-view.ts';
import { FollowUpPart, TodayPart, UnmarkedPart } from '../sessions/TodayPart.tsx';
import { UnsavedPart } from '../sessions/UnsavedPart.tsx';
import { useSlotActs } from '../sessions/use-slot-acts.ts';
import { useTapKeys } from '../sessions/use-tap-keys.ts';
import { WeeksPart } from '../sessions/WeeksPart.tsx';
import '../../../../components/sessions/sessions.css';

/** The one form of this tab that is open, if any. */
function OpenEditor({ view, sessions }: { view: CaseView; sessions: SessionView }) {
  const [session, module, obligation, earned] = (
    ['session', 'module', 'obligation', 'earned'] as const
  ).map((kind) => openIdOf(view, kind));
  if (session !== undefined) {
    return <SessionEditor key={session} view={view} id={session} slots={sessions.slots} />;
  }
  if (module !== undefined) return <ModuleEditor key={module} view={view} id={module} />;
  if (obligation !== undefined) {
    return <ObligationEditor key={obligation} view={view} id={obligation} />;
  }
  return earned === undefined ? null : <EarnedEditor key={earned} view={view} id={earned} />;
}

/** What was done: sessions with one tap each, follow-ups, recovered time, modules (ui/design.md D5). */
export function SessionsTab({ view }: { view: CaseView }) {
  const sessions = useMemo(() => sessionView(view), [view]);
  const { acts, tapIn } = useSlotActs(view, sessions);
  const tab = useRef<HTMLDivElement>(null);
  useTapKeys(tab, sessions, acts);
  const parts = { view, sessions, acts };
  return (
    <div ref={tab}>
      <UnsavedPart {...tapIn} />
      <TodayPart {...parts} />
      <FollowUpPart view={view} sessions={sessions} />
      <UnmarkedPart sessions={sessions} acts={acts} />
      <WeeksPart sessions={sessions} acts={acts} />
      <RecoveredPart view={view} />
      <ModulesPart view={view} />
      <OpenEditor view={view} sessions={sessions} />
    </div>
  );
}

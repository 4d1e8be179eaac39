import { i18n } from '#i18n';
import { RelapseNote } from '../../../../../components/bridge/RelapseNote.tsx';
import { WatchTable } from '../../../../../components/bridge/WatchTable.tsx';
import { LinkButton } from '../../../../../components/ui/Button.tsx';
import { Section } from '../../../../../components/ui/Section.tsx';
import type { RelapseTrigger } from '../../../../../lib/domain/casework/transition.ts';
import { formatCount } from '../../../../../lib/words/numbers.ts';
import type { CaseView } from '../case-view.ts';
import { type BridgeFacts, readingsOf, watchesAhead } from './case-facts.ts';

function Trigger({ trigger }: { trigger: RelapseTrigger | null }) {
  return (
    <p className="sm">
      {trigger === null
        ? i18n.t('bridge.trigger.none')
        : i18n.t('bridge.trigger.text', {
            missed: formatCount(trigger.missedDays),
            days: String(trigger.schoolDays),
          })}
    </p>
  );
}

function Windows({ view, facts }: { view: CaseView; facts: BridgeFacts }) {
  const { transition, watches } = facts;
  const { today, settings } = view;
  if (transition === null) return null;
  if (settings.calendar === null) {
    return (
      <div className="stack stack--1">
        <p className="sm muted">{i18n.t('bridge.watch.noCalendar')}</p>
        {view.onOpenSettings ? (
          <div>
            <LinkButton small onPress={view.onOpenSettings}>
              {i18n.t('bridge.watch.giveCalendar')}
            </LinkButton>
          </div>
        ) : null}
      </div>
    );
  }
  const begun = watches.length > 0;
  const shown = begun ? watches : watchesAhead(transition, readingsOf(view), today);
  return (
    <>
      {begun ? null : <p className="sm muted">{i18n.t('bridge.watch.ahead')}</p>}
      <WatchTable watches={shown} begun={begun} today={today} />
    </>
  );
}

/** Whether the return holds: 20, 40 and 60 school days, and what brings support back (ui/design.md D8). */
export function WatchPart({ view, facts }: { view: CaseView; facts: BridgeFacts }) {
  const { transition, relapse, worked } = facts;
  if (transition === null && relapse === null) return null;
  return (
    <Section title={i18n.t('bridge.watch.title')}>
      <div className="stack">
        {relapse === null ? null : (
          <RelapseNote
            relapse={relapse}
            worked={worked}
            today={view.today}
            onStart={() => view.forms.open({ kind: 'plan', id: null })}
          />
        )}
        <Windows view={view} facts={facts} />
        {transition === null ? null : <Trigger trigger={transition.comesBackAfter} />}
      </div>
    </Section>
  );
}

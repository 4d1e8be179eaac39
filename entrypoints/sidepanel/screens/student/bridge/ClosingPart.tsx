import { i18n } from '#i18n';
import { earlierOutcome } from '../../../../../components/bridge/bridge-text.ts';
import { OutcomeCard } from '../../../../../components/bridge/OutcomeCard.tsx';
import { Button } from '../../../../../components/ui/Button.tsx';
import { Section } from '../../../../../components/ui/Section.tsx';
import { creditsOf } from '../../../../../lib/domain/casework/outcome.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { openIdOf, type CaseView } from '../case-view.ts';
import { useEarlier } from '../../leaving/use-earlier.tsx';
import { useRemoval } from '../use-removal.ts';
import type { BridgeFacts } from './case-facts.ts';
import { OutcomeEditor } from './OutcomeEditor.tsx';

type ClosingPartProps = { view: CaseView; plan: Plan; facts: BridgeFacts };

function Closed({ view, facts: { outcome } }: ClosingPartProps) {
  const remove = useRemoval();
  const { file, today } = view;
  const earlier = useEarlier('outcomes', file.student.id, today, earlierOutcome);
  if (outcome === null) return null;
  const name = i18n.t('bridge.outcome.name');
  return (
    <div className="stack">
      <OutcomeCard
        outcome={outcome}
        credits={creditsOf(outcome, file.modules, today)}
        today={today}
      />
      {earlier(outcome, name)}
      <div className="inline">
        <Button size="sm" onPress={() => view.forms.open({ kind: 'outcome', id: null })}>
          {i18n.t('bridge.outcome.edit')}
        </Button>
        <Button size="sm" onPress={() => remove('outcomes', outcome.id, name)}>
          {i18n.t('bridge.outcome.takeUp')}
        </Button>
      </div>
    </div>
  );
}

/** Closing the case, and a closed one that can be taken up again (domain.md 4 and 5). */
export function ClosingPart(props: ClosingPartProps) {
  const { view, facts } = props;
  const isOpen = openIdOf(view, 'outcome') !== undefined;
  const title = i18n.t(facts.outcome === null ? 'bridge.outcome.title' : 'bridge.outcome.closed');
  return (
    <Section title={title}>
      {isOpen ? (
        <OutcomeEditor {...props} />
      ) : facts.outcome === null ? (
        <div className="stack">
          <p className="sm muted">{i18n.t('bridge.outcome.lead')}</p>
          <div>
            <Button size="sm" onPress={() => view.forms.open({ kind: 'outcome', id: null })}>
              {i18n.t('bridge.outcome.close')}
            </Button>
          </div>
        </div>
      ) : (
        <Closed {...props} />
      )}
    </Section>
  );
}

import { i18n } from '#i18n';
import { Button } from '../../../../components/ui/Button.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { bridgeFacts } from './bridge/case-facts.ts';
import { ClosingPart } from './bridge/ClosingPart.tsx';
import { ReturnPart } from './bridge/ReturnPart.tsx';
import { ReviewPart } from './bridge/ReviewPart.tsx';
import { WatchPart } from './bridge/WatchPart.tsx';
import type { CaseView } from './case-view.ts';

function NoPlan({ view }: { view: CaseView }) {
  return (
    <Section title={i18n.t('bridge.title')}>
      <div className="stack">
        <div>
          <p>{i18n.t('bridge.noPlan')}</p>
          <p className="sm muted">{i18n.t('bridge.noPlanText')}</p>
        </div>
        <div>
          <Button
            kind="primary"
            size="lg"
            onPress={() => view.forms.open({ kind: 'plan', id: null })}
          >
            {i18n.t('student.plan.choose')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** The bridge back to the full schedule: its steps, what stays, whether it holds, reviews, and closing (ui/design.md D8). */
export function BridgeTab({ view }: { view: CaseView }) {
  const { plan } = view.file;
  if (plan === null) return <NoPlan view={view} />;
  const facts = bridgeFacts(plan, view);
  const closing = <ClosingPart view={view} plan={plan} facts={facts} />;
  const isClosed = facts.outcome !== null;
  return (
    <>
      {isClosed ? closing : null}
      <ReturnPart view={view} plan={plan} transition={facts.transition} />
      <WatchPart view={view} facts={facts} />
      <ReviewPart view={view} plan={plan} facts={facts} />
      {isClosed ? null : closing}
    </>
  );
}

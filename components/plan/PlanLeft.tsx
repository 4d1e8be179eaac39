import { useRef } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '../ui/Button.tsx';
import type { PlanFormValue } from './plan-form-value.ts';
import { emptyParts, type PlanPart } from './plan-parts.ts';
import './plan.css';

const words: Record<PlanPart, () => string> = {
  goal: () => i18n.t('planLeft.goal'),
  sessions: () => i18n.t('plan.form.sessions'),
  supports: () => i18n.t('plan.support.title'),
  team: () => i18n.t('plan.team.title'),
  student: () => i18n.t('plan.form.student'),
  agreement: () => i18n.t('plan.agreement.title'),
};

/** The part of a form with this name; its words begin at the top of the view. */
function goTo(form: HTMLFormElement | null | undefined, name: PlanPart): void {
  const part = form?.elements.namedItem(name);
  if (!(part instanceof HTMLElement)) return;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}

/** What of a plan is still empty, each one click away: the form is long. */
export function PlanLeft({ value }: { value: PlanFormValue }) {
  const line = useRef<HTMLParagraphElement>(null);
  const empty = emptyParts(value);
  if (empty.length === 0) return null;
  return (
    <p className="plan-left" ref={line}>
      <span className="label">{i18n.t('planLeft.title')}</span>
      {empty.map((part) => (
        <LinkButton key={part} onPress={() => goTo(line.current?.closest('form'), part)}>
          {words[part]()}
        </LinkButton>
      ))}
    </p>
  );
}

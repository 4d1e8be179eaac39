import { addDays } from '../school-day.ts';
import { modelTemplates, relationshipDays } from './model-template.ts';
import { finding, type PlanRule } from './plan-finding.ts';

/** Posted work alone, or a hybrid plan that does not say how its sessions are held (seed, the hybrid or virtual model). */
export const postedWorkOnly: PlanRule = ({ model, sessions }) => {
  const open = sessions.length === 0;
  if (open ? model !== 'hybrid-virtual' : sessions.some(({ format }) => format !== 'posted-work')) {
    return [];
  }
  const proposed = open
    ? [...modelTemplates['hybrid-virtual'].sessions]
    : sessions.map((pattern) => ({ ...pattern, format: 'live-online' as const }));
  return [
    finding({
      check: 'posted-work-only',
      detail: open ? 'format-not-said' : 'only-posted-work',
      severity: open ? 'missing' : 'look-again',
      mend: { kind: 'set-sessions', sessions: proposed },
    }),
  ];
};

const noConsent: PlanRule = ({ model, consentOn }, { today }) => {
  const needed = model !== null && modelTemplates[model].safeguards.includes('consent');
  if (!needed || (consentOn !== null && consentOn <= today)) return [];
  return [finding({ check: 'safeguard-missing', detail: 'no-consent', severity: 'missing' })];
};

/** Module targets in the first two weeks of a plan that begins with a relationship. */
const modulesTooEarly: PlanRule = ({ model, startsOn, milestones }) => {
  const relational =
    model !== null && modelTemplates[model].safeguards.includes('relationship-first');
  if (!relational || startsOn === null) return [];
  const from = addDays(startsOn, relationshipDays);
  const early = milestones.filter(({ check, dueOn }) => check.kind === 'modules' && dueOn < from);
  if (early.length === 0) return [];
  const ids = early.map(({ id }) => id);
  return [
    finding({
      check: 'safeguard-missing',
      detail: 'modules-too-early',
      severity: 'look-again',
      mend: { kind: 'move-milestones', ids, dueOn: from },
    }),
  ];
};

/** The safeguards of a model that no other check asks for: consent, and the relationship before academics (domain.md 4). */
export const safeguardMissing: PlanRule = (draft, facts) => [
  ...noConsent(draft, facts),
  ...modulesTooEarly(draft, facts),
];

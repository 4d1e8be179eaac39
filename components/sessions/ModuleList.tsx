import { i18n } from '#i18n';
import {
  countModules,
  moduleState,
  type ModuleCount,
  type ModuleCredit,
} from '../../lib/domain/casework/module-credit.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/list.css';

/** "Algebra 1, module 3". */
export function moduleName({ course, module }: Pick<ModuleCredit, 'course' | 'module'>): string {
  return module === '' ? course : i18n.t('sessions.module.nameOf', { course, module });
}

function stateWords(module: ModuleCredit, today: SchoolDay): string {
  const state = moduleState(module, today);
  if (state === null) {
    return i18n.t('sessions.module.toStart', { day: formatDay(module.startedOn, today) });
  }
  if (state === 'attempted') {
    return i18n.t('sessions.module.since', { day: formatDay(module.startedOn, today) });
  }
  const day = formatDay(module.completedOn ?? module.startedOn, today);
  if (state === 'earned') return i18n.t('sessions.module.notVerified', { day });
  return i18n.t('sessions.module.verifiedBy', {
    verifier: module.verifier,
    day: formatDay(module.verifiedOn ?? module.startedOn, today),
  });
}

function creditWords({ credits }: ModuleCredit): string | null {
  if (credits === null) return null;
  return i18n.t('sessions.module.creditsOf', credits === 1 ? 1 : 2, { n: formatCount(credits) });
}

type Acts = {
  today: SchoolDay;
  onEdit: (module: ModuleCredit) => void;
  onRemove: (module: ModuleCredit) => void;
};

function ModuleItem({ module, today, onEdit, onRemove }: Acts & { module: ModuleCredit }) {
  const isVerified = moduleState(module, today) === 'verified';
  return (
    <li>
      <Icon name={isVerified ? 'check-circle' : 'book'} />
      <div>
        <p>{moduleName(module)}</p>
        <p className="list__meta">
          <Facts>
            {stateWords(module, today)}
            {creditWords(module)}
          </Facts>
        </p>
      </div>
      <ItemActions
        name={moduleName(module)}
        onEdit={() => onEdit(module)}
        onRemove={() => onRemove(module)}
      />
    </li>
  );
}

function creditsLine({ credits }: ModuleCount): string {
  if (credits === null) return i18n.t('sessions.module.noCredits');
  return i18n.t('sessions.module.creditCount', {
    attempted: formatCount(credits.attempted),
    earned: formatCount(credits.earned),
    verified: formatCount(credits.verified),
  });
}

/** Modules and their counts: begun, completed of those, and confirmed of those (domain.md 7). */
export function ModuleList({
  modules,
  ...acts
}: Acts & {
  /** Newest first. */
  modules: readonly ModuleCredit[];
}) {
  const count = countModules(modules, acts.today);
  return (
    <>
      <p className="xs muted">
        <Facts>
          {i18n.t('sessions.module.count', {
            attempted: formatCount(count.attempted),
            earned: formatCount(count.earned),
            verified: formatCount(count.verified),
          })}
          {creditsLine(count)}
        </Facts>
      </p>
      <ul className="list">
        {modules.map((module) => (
          <ModuleItem key={module.id} module={module} {...acts} />
        ))}
      </ul>
    </>
  );
}

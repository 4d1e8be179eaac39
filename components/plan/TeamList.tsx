import { i18n } from '#i18n';
import { openRoles } from '../../lib/domain/casework/team.ts';
import type { Plan } from '../../lib/domain/plan.ts';
import { locale } from '../../lib/words/locale.ts';
import { roleWord } from '../../lib/words/plan/words-in.ts';
import { Facts } from '../ui/Facts.tsx';
import '../ui/list.css';

/** Whether anybody of the team has a name. */
export function hasTeam({ champion, team }: Pick<Plan, 'champion' | 'team'>): boolean {
  return champion !== null || team.length > 0;
}

/** Who is beside the student, the champion first; roles of the seed's team that are open stand below. */
export function TeamList({ plan }: { plan: Pick<Plan, 'champion' | 'team'> }) {
  const { champion, team } = plan;
  const open = openRoles(champion === null ? team : [...team, champion]).map(roleWord);
  return (
    <div className="stack stack--1">
      <dl className="kv">
        {champion === null ? null : (
          <>
            <dt>{i18n.t('plan.team.champion')}</dt>
            <dd>
              <Facts>
                {champion.name}
                {roleWord(champion.role)}
              </Facts>
            </dd>
          </>
        )}
        {team.map(({ role, name }) => (
          <div key={`${role} ${name}`} className="kv__pair">
            <dt>{roleWord(role)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      {open.length === 0 ? null : (
        <p className="xs muted">
          {i18n.t('plan.team.open', {
            roles: new Intl.ListFormat(locale(), { type: 'conjunction' }).format(open),
          })}
        </p>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import { likelyChampion, teamRoleSchema, type TeamMember } from '../../lib/domain/casework/team.ts';
import { roleWord } from '../../lib/words/plan/words-in.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import type { PlanFormValue } from './plan-form-value.ts';

type Fields = Pick<PlanFormValue, 'championName' | 'championRole' | 'team'>;

const roles = () => teamRoleSchema.options.map((value) => ({ value, label: roleWord(value) }));

function Person({
  person,
  onChange,
  onRemove,
}: {
  person: TeamMember;
  onChange: (person: TeamMember) => void;
  onRemove: () => void;
}) {
  return (
    <div className="person">
      <SelectField
        label={i18n.t('plan.team.role')}
        options={roles()}
        value={person.role}
        onChange={(role) => onChange({ ...person, role })}
      />
      <TextField
        label={i18n.t('plan.team.name')}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        maxLength={500}
      />
      <IconButton
        icon="close"
        label={i18n.t('plan.team.takeOut', { person: person.name || roleWord(person.role) })}
        onPress={onRemove}
      />
    </div>
  );
}

/** The one adult who stays beside the student, and the team around them (seed "reintegration plans"). */
export function TeamFields({
  value,
  onChange,
}: {
  value: Fields;
  onChange: (patch: Partial<Fields>) => void;
}) {
  const { team, championName, championRole } = value;
  const likely = championName.trim() === '' ? likelyChampion(team) : null;
  const swap = (index: number, people: TeamMember[]) =>
    onChange({ team: team.toSpliced(index, 1, ...people) });
  return (
    <FormPart name="team" title={i18n.t('plan.team.title')}>
      <p className="sm muted">{i18n.t('plan.team.championHint')}</p>
      <div className="pair pair--roles">
        <TextField
          label={i18n.t('plan.team.champion')}
          value={championName}
          onChange={(name) => onChange({ championName: name })}
          maxLength={500}
        />
        <SelectField
          label={i18n.t('plan.team.championRole')}
          options={roles()}
          value={championRole}
          onChange={(role) => onChange({ championRole: role })}
        />
      </div>
      {likely === null ? null : (
        <div>
          <LinkButton
            small
            onPress={() => onChange({ championName: likely.name, championRole: likely.role })}
          >
            {i18n.t('plan.mend.nameChampion', { name: likely.name })}
          </LinkButton>
        </div>
      )}
      {team.map((person, index) => (
        <Person
          // oxlint-disable-next-line react/no-array-index-key -- places of a team, filled one by one
          key={index}
          person={person}
          onChange={(next) => swap(index, [next])}
          onRemove={() => swap(index, [])}
        />
      ))}
      <div>
        <LinkButton
          small
          onPress={() => onChange({ team: [...team, { role: 'other', name: '' }] })}
        >
          <Icon name="plus" size="sm" />
          {i18n.t('plan.team.add')}
        </LinkButton>
      </div>
    </FormPart>
  );
}

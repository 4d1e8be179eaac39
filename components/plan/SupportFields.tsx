import { i18n } from '#i18n';
import {
  isAddressed,
  supports as catalogue,
  supportsFor,
  type PlanSupport,
  type Support,
} from '../../lib/domain/casework/support.ts';
import type { CauseItem } from '../../lib/domain/cause.ts';
import { causeWord } from '../../lib/words/cause.ts';
import { supportWord } from '../../lib/words/plan/words-in.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { EntryBox } from '../ui/EntryBox.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import { CameTo, type KnownSupport } from './CameTo.tsx';
import { supportName, supportStateWord } from './support-names.ts';

type Fields = { supports: PlanSupport[] };

const states = ['asked', 'in-place', 'ended'] as const;

function Beside({
  causes,
  items,
  onChange,
}: {
  causes: readonly CauseItem[];
  items: readonly CauseItem[];
  onChange: (causes: CauseItem[]) => void;
}) {
  // A cause that was taken back stays under its support until somebody unticks it.
  const offered = [...new Set([...items, ...causes])];
  if (offered.length === 0) return null;
  return (
    <fieldset aria-label={i18n.t('plan.support.beside')}>
      {offered.map((item) => (
        <Checkbox
          key={item}
          label={i18n.t('plan.support.for', { cause: causeWord(item) })}
          isSelected={causes.includes(item)}
          onChange={(isSelected) =>
            onChange(isSelected ? [...causes, item] : causes.filter((one) => one !== item))
          }
        />
      ))}
    </fieldset>
  );
}

function Entry({
  entry,
  items,
  onChange,
  onRemove,
}: {
  entry: PlanSupport;
  items: readonly CauseItem[];
  onChange: (entry: PlanSupport) => void;
  onRemove: () => void;
}) {
  const change = (patch: Partial<PlanSupport>) => onChange({ ...entry, ...patch });
  const name = supportName(entry);
  return (
    <EntryBox
      name={name}
      removeLabel={i18n.t('plan.support.takeOut', { support: name })}
      onRemove={onRemove}
    >
      <TextField
        label={i18n.t(entry.support === null ? 'plan.support.ownWords' : 'plan.support.details')}
        value={entry.words}
        onChange={(words) => change({ words })}
        maxLength={500}
      />
      <Beside causes={entry.causes} items={items} onChange={(causes) => change({ causes })} />
      <ChoiceField label={i18n.t('plan.support.state')}>
        <Segments
          label={i18n.t('plan.support.stateOf', { support: name })}
          options={states.map((value) => ({ value, label: supportStateWord(value) }))}
          value={entry.state}
          onChange={(state) => change({ state })}
        />
      </ChoiceField>
    </EntryBox>
  );
}

/** What can be added: what answers a cause first, then the rest of the catalogue, then words of one's own. */
function toAdd(items: readonly CauseItem[], entries: readonly PlanSupport[]): Support[] {
  const open = items.filter((item) => !isAddressed(item, entries));
  const first = [...open, ...items].flatMap(supportsFor);
  return [...new Set([...first, ...catalogue])].filter(
    (support) => !entries.some((entry) => entry.support === support),
  );
}

/** Supports beside the causes: from the catalogue or in own words, each asked for, in place or ended (domain.md 5). */
export function SupportFields({
  value,
  onChange,
  items,
  cameTo = [],
}: {
  value: Fields;
  onChange: (patch: Fields) => void;
  /** The causes that are known, each to have a support beside it. */
  items: readonly CauseItem[];
  /** Supports of earlier plans that the student came to. */
  cameTo?: readonly KnownSupport[] | undefined;
}) {
  const { supports } = value;
  const swap = (index: number, parts: PlanSupport[]) =>
    onChange({ supports: supports.toSpliced(index, 1, ...parts) });
  const add = (support: Support | null, words = '') => {
    const causes =
      support === null ? [] : items.filter((item) => supportsFor(item).includes(support));
    onChange({ supports: [...supports, { support, words, causes, state: 'asked' }] });
  };
  return (
    <FormPart name="supports" title={i18n.t('plan.support.title')}>
      {supports.map((entry, index) => (
        <Entry
          // oxlint-disable-next-line react/no-array-index-key -- entries have no names of their own
          key={index}
          entry={entry}
          items={items}
          onChange={(next) => swap(index, [next])}
          onRemove={() => swap(index, [])}
        />
      ))}
      <CameTo
        known={cameTo}
        entries={supports}
        onAdd={({ support, words }) => add(support, words)}
      />
      <SelectField
        label={i18n.t('plan.support.add')}
        options={[
          { value: '', label: i18n.t('plan.support.choose') },
          ...toAdd(items, supports).map((known) => ({ value: known, label: supportWord(known) })),
        ]}
        value=""
        onChange={(support) => (support === '' ? undefined : add(support))}
      />
      <div>
        <LinkButton small onPress={() => add(null)}>
          <Icon name="plus" size="sm" />
          {i18n.t('plan.support.addOwn')}
        </LinkButton>
      </div>
    </FormPart>
  );
}

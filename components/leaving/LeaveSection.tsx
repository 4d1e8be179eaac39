import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';

type Choice = { value: string; label: string };

type LeaveSectionProps = {
  years: readonly Choice[];
  sites: readonly Choice[];
  /** "Records of this school year are kept until …". */
  keptUntil: string;
  /** Absent where nothing can be handed over. */
  onHandOver?: (() => void) | undefined;
  onEraseYear: (from: string) => void;
  onEraseSite: (origin: string) => void;
  onEraseEverything: () => void;
};

/** Hand over, close a year, and the ways to be rid of it all (ui/design.md H3). */
export function LeaveSection(props: LeaveSectionProps) {
  return (
    <Section title={i18n.t('leaving.leave.title')}>
      <div className="stack stack--4">
        {props.onHandOver ? (
          <div>
            <Button onPress={props.onHandOver}>
              <Icon name="people" />
              {i18n.t('leaving.leave.handOver')}
            </Button>
          </div>
        ) : null}
        <p className="sm muted">{props.keptUntil}</p>
        <ChooseToErase
          label={i18n.t('leaving.leave.year')}
          act={i18n.t('leaving.leave.eraseYear')}
          choices={props.years}
          onErase={props.onEraseYear}
        />
        <ChooseToErase
          label={i18n.t('leaving.leave.site')}
          act={i18n.t('leaving.leave.eraseSite')}
          choices={props.sites}
          onErase={props.onEraseSite}
        />
        <div className="split split--center">
          <div>
            <p>{i18n.t('leaving.leave.everything')}</p>
            <p className="sm muted">{i18n.t('leaving.leave.everythingText')}</p>
          </div>
          <Button
            kind="danger"
            label={i18n.t('leaving.leave.eraseEverything')}
            onPress={props.onEraseEverything}
          >
            {i18n.t('leaving.leave.erase')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type ChooseToEraseProps = {
  label: string;
  act: string;
  choices: readonly Choice[];
  onErase: (value: string) => void;
};

/** Chooses what is meant; the erasing itself is asked on its own screen. */
function ChooseToErase({ label, act, choices, onErase }: ChooseToEraseProps) {
  const [chosen, setChosen] = useState('');
  const [first] = choices;
  if (!first) return null;
  const value = choices.some((choice) => choice.value === chosen) ? chosen : first.value;
  return (
    <div className="beside">
      <SelectField label={label} options={choices} value={value} onChange={setChosen} />
      <Button label={act} onPress={() => onErase(value)}>
        {i18n.t('leaving.leave.erase')}
      </Button>
    </div>
  );
}

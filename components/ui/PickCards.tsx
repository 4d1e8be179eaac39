import { Radio, RadioGroup } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import './badge.css';
import './pick-card.css';

export type PickCard<Value extends string> = {
  value: Value;
  title: string;
  lead: string;
  /** Beside the title: "Best match". */
  badge?: string;
  /** Why it fits, or what to look at; `care` is advice, never a lock. */
  fit?: { kind: 'yes' | 'care' | 'plain'; text: string }[];
};

type PickCardsProps<Value extends string> = {
  label: string;
  cards: readonly PickCard<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

const fitIcons = { yes: 'check', care: 'look', plain: 'info' } satisfies Record<string, IconName>;

function Fit({ kind, text }: { kind: keyof typeof fitIcons; text: string }) {
  return (
    <span className={`pick__fit pick__fit--${kind}`}>
      <Icon name={fitIcons[kind]} />
      <span>{text}</span>
    </span>
  );
}

/** Cards of which one is chosen; each says in one line why it fits or what to look at. */
export function PickCards<Value extends string>(props: PickCardsProps<Value>) {
  function choose(text: string) {
    const chosen = props.cards.find((card) => card.value === text);
    if (chosen) props.onChange(chosen.value);
  }
  return (
    <RadioGroup
      className="stack stack--2"
      aria-label={props.label}
      value={props.value}
      onChange={choose}
    >
      {props.cards.map((card) => (
        <Radio key={card.value} value={card.value} className="pick">
          <span className="pick__dot" />
          <span>
            <span className="pick__title">
              {card.title}
              {card.badge ? <span className="badge">{card.badge}</span> : null}
            </span>
            <span className="pick__lead">{card.lead}</span>
            {card.fit?.map((line) => (
              <Fit key={line.text} {...line} />
            ))}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

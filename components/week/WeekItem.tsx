import { use, useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NamesShown, useShownName } from '../ui/names-shown.ts';
import type { WeekActs, WeekRow } from './week-row.ts';
import './week.css';

type WeekItemProps = { row: WeekRow; acts: WeekActs };

/** One thing to do: who, why it is here, and the one act that helps; the whole row opens the case. */
export function WeekItem({ row, acts }: WeekItemProps) {
  const id = useId();
  const name = useShownName()(row.name);
  const areNamesShown = use(NamesShown);
  return (
    <li data-row={row.key}>
      <div className="trow">
        <Icon name={row.icon} />
        <div>
          <button
            type="button"
            className="trow__open"
            data-row-name=""
            aria-describedby={areNamesShown ? id : undefined}
            onClick={() => acts.open(row)}
          >
            {name}
          </button>
          {/* What is due is casework: not for a screen that others see. */}
          {areNamesShown ? <Why id={id} row={row} /> : null}
        </div>
        {areNamesShown ? <Acts row={row} acts={acts} /> : null}
      </div>
    </li>
  );
}

function Why({ id, row }: { id: string; row: WeekRow }) {
  const { why, facts, due, isLate } = row;
  return (
    <div id={id} className="trow__meta">
      <p>{why}</p>
      {facts.length > 0 || due !== null ? (
        <Facts>
          {due === null ? null : <span className={isLate ? 'late' : ''}>{due}</span>}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </Facts>
      ) : null}
    </div>
  );
}

function Acts({ row, acts }: WeekItemProps) {
  return (
    <span className="trow__acts">
      <Button
        size="row"
        label={i18n.t('agenda.act.of', { act: row.act, name: row.name })}
        onPress={() => acts.act(row)}
      >
        {row.act}
      </Button>
      <RowMore name={row.name} onPress={(trigger) => acts.more(row, trigger)} />
    </span>
  );
}

/** Opens the row's menu; one menu serves all rows. */
export function RowMore({
  name,
  onPress,
}: {
  name: string;
  onPress: (trigger: HTMLElement) => void;
}) {
  return (
    <button
      type="button"
      className="icon-btn icon-btn--sm"
      aria-label={i18n.t('agenda.menu.label', { name })}
      aria-haspopup="menu"
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon name="more" />
    </button>
  );
}

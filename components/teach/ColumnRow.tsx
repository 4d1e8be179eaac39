import { use, useState } from 'react';
import { i18n } from '#i18n';
import type { ColumnRef } from '../../lib/domain/taught-page.ts';
import { isSameColumn, type ShownColumn } from '../../lib/domain/teaching.ts';
import { LinkButton } from '../ui/Button.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import { SelectField } from '../ui/SelectField.tsx';

type ColumnRowProps = {
  label: string;
  /** The column that is taken for it now; null for none. */
  value: ColumnRef | null;
  columns: readonly ShownColumn[];
  onChange: (ref: ColumnRef | null) => void;
  /** Nothing can be read without it. */
  isNeeded?: boolean;
};

const none = 'none';

/** "“Student”: Vale, Ada": the words over the column, and what stands first in it, where names may be shown. */
function wordsOf({ words, values }: ShownColumn, place: number, areNamesShown: boolean): string {
  const [first] = areNamesShown ? values : [];
  if (words !== '' && first !== undefined)
    return i18n.t('teach.say.columnWith', { column: words, first });
  if (words !== '') return i18n.t('teach.quoted', { words });
  const column = i18n.t('teach.say.nth', { n: String(place + 1) });
  return first === undefined ? column : `${column}: ${first}`;
}

/** What one column is taken for, and a way to take another (ui/panel.html T2). */
export function ColumnRow({ label, value, columns, onChange, isNeeded = false }: ColumnRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const areNamesShown = use(NamesShown);
  const place = columns.findIndex(({ ref }) => isSameColumn(ref, value));
  const column = columns[place];
  const options = columns.map((one, at) => ({
    value: String(at),
    label: wordsOf(one, at, areNamesShown),
  }));
  const choices =
    isNeeded && column
      ? options
      : [{ value: none, label: i18n.t('teach.say.notHere') }, ...options];
  const act = column ? i18n.t('teach.say.change') : i18n.t('teach.say.choose');
  const opens = isOpen || (isNeeded && !column);
  return (
    <div className="teach__column">
      <dt>
        <b>{label}</b>{' '}
        <span className="muted">
          {column ? wordsOf(column, place, areNamesShown) : i18n.t('teach.say.notHere')}
        </span>
      </dt>
      <dd>
        <LinkButton
          isExpanded={opens}
          label={i18n.t('teach.say.changeOne', { act, column: label })}
          onPress={() => setIsOpen(!isOpen)}
        >
          {act}
        </LinkButton>
        {opens ? (
          <SelectField
            label={label}
            options={choices}
            value={column ? String(place) : none}
            onChange={(chosen) => onChange(columns[Number(chosen)]?.ref ?? null)}
          />
        ) : null}
      </dd>
    </div>
  );
}

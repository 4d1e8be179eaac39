import { i18n } from '#i18n';
import {
  type DraftColumn,
  isSameColumn,
  type LayoutDraft,
  type ShownColumn,
} from '../../lib/domain/teaching.ts';
import { ColumnRow } from './ColumnRow.tsx';

type ColumnRowsProps = {
  draft: LayoutDraft;
  columns: readonly ShownColumn[];
  onChange: (patch: Partial<LayoutDraft>) => void;
};

function labelOf(name: DraftColumn, { counted }: LayoutDraft): string {
  if (name === 'otherKind')
    return counted === 'excused'
      ? i18n.t('teach.say.unexcusedColumn')
      : i18n.t('teach.say.excusedColumn');
  return i18n.t(`teach.say.${name}`);
}

/** Whom the counts are about, and what else is read beside them. */
export function ColumnRows({ draft, columns, onChange }: ColumnRowsProps) {
  const isOneKind = draft.counted === 'excused' || draft.counted === 'unexcused';
  const names: DraftColumn[] = [
    'name',
    'givenName',
    'sisId',
    'enrolled',
    'tardies',
    ...(isOneKind ? ['otherKind' as const] : []),
  ];
  const others = columns.filter(({ ref }) => !isSameColumn(ref, draft.count));
  return (
    <dl className="teach__columns">
      {names.map((name) => (
        <ColumnRow
          key={name}
          label={labelOf(name, draft)}
          value={draft[name] ?? null}
          columns={others}
          isNeeded={name === 'name'}
          onChange={(ref) => onChange({ [name]: ref })}
        />
      ))}
    </dl>
  );
}

import { use } from 'react';
import { i18n } from '#i18n';
import { FoldedRows } from '../page/RowGroup.tsx';
import { VirtualRows } from '../page/VirtualRows.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import type { PutOffRow } from './week-row.ts';
import './week.css';

type PutOffListProps = { rows: PutOffRow[]; onBringBack: (row: PutOffRow) => void };

/** What was put off, folded; each comes back by itself, or now. Not drawn while names are hidden: every reason is casework. */
export function PutOffList({ rows, onBringBack }: PutOffListProps) {
  const areNamesShown = use(NamesShown);
  if (rows.length === 0 || !areNamesShown) return null;
  return (
    <FoldedRows title={i18n.t('agenda.putOff.list', rows.length, { n: String(rows.length) })}>
      <VirtualRows rows={rows}>
        {(row) => <OnePutOff key={row.key} row={row} onBringBack={onBringBack} />}
      </VirtualRows>
    </FoldedRows>
  );
}

function OnePutOff({
  row,
  onBringBack,
}: { row: PutOffRow } & Pick<PutOffListProps, 'onBringBack'>) {
  const bringBack = i18n.t('agenda.putOff.bringBack');
  return (
    <li>
      <div className="trow">
        <Icon name="clock" />
        <div>
          <p className="trow__name">{row.name}</p>
          <div className="trow__meta">
            <p>{row.what}</p>
            <p>{row.back}</p>
          </div>
        </div>
        <Button
          size="row"
          label={i18n.t('agenda.act.of', { act: bringBack, name: row.name })}
          onPress={() => onBringBack(row)}
        >
          {bringBack}
        </Button>
      </div>
    </li>
  );
}

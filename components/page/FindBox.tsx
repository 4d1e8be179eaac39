import { use } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { Empty } from '../ui/Empty.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import type { PageRow } from './page-row.ts';
import { StudentRow } from './StudentRow.tsx';
import './coverage.css';

type FindBoxProps = {
  text: string;
  onText: (text: string) => void;
  /** Undefined while looking. */
  rows: PageRow[] | undefined;
  /** Students ever read on this device. */
  studentsRead: number;
  onOpen: (studentId: string) => void;
  onBack: () => void;
};

/** Any student read on this device, by name or id (ui/design.md C4). */
export function FindBox({ text, onText, rows, studentsRead, onOpen, onBack }: FindBoxProps) {
  return (
    <>
      <header className="bar bar--case">
        <IconButton icon="back" label={i18n.t('ui.back')} onPress={onBack} />
        <input
          className="input"
          type="search"
          aria-label={i18n.t('panel.find')}
          placeholder={i18n.t('page.findHint')}
          value={text}
          autoComplete="off"
          // The person just asked to type here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => onText(event.target.value)}
        />
      </header>
      <main className="body">
        <h1 className="sr">{i18n.t('panel.find')}</h1>
        <Found text={text} rows={rows} studentsRead={studentsRead} onOpen={onOpen} />
      </main>
    </>
  );
}

function Found({ text, rows, studentsRead, onOpen }: Omit<FindBoxProps, 'onText' | 'onBack'>) {
  const areNamesShown = use(NamesShown);
  if (text.trim() === '') {
    return (
      <p className="cov">{i18n.t('page.findFrom', studentsRead, { n: String(studentsRead) })}</p>
    );
  }
  if (!rows) return null;
  if (rows.length === 0) {
    return (
      <Empty icon="search" title={i18n.t('page.findNobody')}>
        {i18n.t('page.findNobodyBody')}
      </Empty>
    );
  }
  return (
    <>
      <output className="cov">
        {i18n.t('page.found', rows.length, { n: String(rows.length), all: String(studentsRead) })}
      </output>
      <ul className="rows">
        {rows.map((row) => (
          <StudentRow
            key={row.key}
            // Grade and id tell who it is as well as the name.
            row={areNamesShown ? row : { ...row, facts: [] }}
            onOpen={onOpen}
            lite
          />
        ))}
      </ul>
    </>
  );
}

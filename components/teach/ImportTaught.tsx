import { useState } from 'react';
import { i18n } from '#i18n';
import { type TaughtFile, readTaughtFile } from '../../lib/domain/taught-file.ts';
import type { TaughtPage } from '../../lib/domain/taught-page.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { FilePick } from '../ui/FilePick.tsx';
import { layoutWords, siteWords } from './taught-words.ts';

type ImportTaughtProps = {
  /** Resolves when they are kept. */
  onAdd: (pages: readonly TaughtPage[]) => Promise<void>;
};

type Progress = { file: TaughtFile | null; outcome: 'none' | 'added' | 'failed' };

/** Takes taught pages in from a colleague's file, after a look at what they would read. */
export function ImportTaught({ onAdd }: ImportTaughtProps) {
  const [{ file, outcome }, setProgress] = useState<Progress>({ file: null, outcome: 'none' });
  function add(pages: readonly TaughtPage[]) {
    onAdd(pages).then(
      () => setProgress({ file: null, outcome: 'added' }),
      () => setProgress({ file, outcome: 'failed' }),
    );
  }
  return (
    <div className="stack stack--2">
      <div>
        <FilePick
          label={i18n.t('teach.import.pick')}
          accept=".json,application/json"
          onText={(text) => setProgress({ file: readTaughtFile(text), outcome: 'none' })}
        />
      </div>
      {file ? <Found file={file} onAdd={add} /> : null}
      <output>
        {outcome === 'added' ? <p className="sm">{i18n.t('teach.import.added')}</p> : null}
      </output>
      {outcome === 'failed' ? (
        <Callout kind="danger" title={i18n.t('teach.notSaved.title')}>
          {i18n.t('teach.notSaved.body')}
        </Callout>
      ) : null}
    </div>
  );
}

function Found({
  file,
  onAdd,
}: {
  file: TaughtFile;
  onAdd: (pages: readonly TaughtPage[]) => void;
}) {
  if (file.kind !== 'pages') {
    return (
      <Callout kind="caution" title={i18n.t('teach.import.badTitle')}>
        {file.kind === 'newer' ? i18n.t('teach.import.newer') : i18n.t('teach.import.bad')}
      </Callout>
    );
  }
  const { pages } = file;
  return (
    <Callout
      kind="info"
      title={i18n.t('teach.import.check')}
      actions={
        <Button kind="primary" size="sm" onPress={() => onAdd(pages)}>
          {i18n.t('teach.import.add')}
        </Button>
      }
    >
      <ul className="stack stack--2">
        {pages.map((page) => (
          <li key={page.id} className="teach__odd">
            <b>{page.title}</b>
            <p>{siteWords(page)}</p>
            <p>{layoutWords(page.layout)}</p>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

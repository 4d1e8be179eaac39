import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Segments } from '../ui/Segments.tsx';

export type ExportScope = 'over' | 'everyone';
export type ExportTicks = { causes: boolean; restrictedNotes: boolean; privateNotes: boolean };

/** What the file would hold just now, counted. */
export type ExportPreview = {
  fileName: string;
  students: number;
  rows: number;
  columns: number;
  restrictedNotes: number;
  privateNotes: number;
};

export type ExportFormProps = {
  scope: ExportScope;
  ticks: ExportTicks;
  preview: ExportPreview;
  /** `saved` holds the file's name. */
  state: { is: 'open' } | { is: 'saving' } | { is: 'failed' } | { is: 'saved'; fileName: string };
  onScope: (scope: ExportScope) => void;
  onTicks: (ticks: ExportTicks) => void;
  onSave: () => void;
};

/** What leaves, in which columns, and what is written down about it (ui/design.md G1). Sensitive parts start unticked. */
export function ExportForm(props: ExportFormProps) {
  const { scope, preview, onScope } = props;
  return (
    <>
      <div className="pad stack stack--4">
        <p className="lead">{i18n.t('exportScreen.lead')}</p>
        <Segments
          label={i18n.t('exportScreen.what')}
          options={[
            { value: 'over', label: i18n.t('exportScreen.over') },
            { value: 'everyone', label: i18n.t('exportScreen.everyone') },
          ]}
          value={scope}
          onChange={onScope}
        />
        {preview.students === 0 ? <NobodyInIt scope={scope} /> : <WhatGoesIn {...props} />}
      </div>
      {preview.students > 0 ? <Foot {...props} /> : null}
    </>
  );
}

function NobodyInIt({ scope }: Pick<ExportFormProps, 'scope'>) {
  return (
    <Empty icon="people" title={i18n.t('exportScreen.nobodyTitle')}>
      {scope === 'over' ? i18n.t('exportScreen.nobodyOver') : i18n.t('exportScreen.nobodyRead')}
    </Empty>
  );
}

function WhatGoesIn(props: ExportFormProps) {
  const { ticks, onTicks, preview } = props;
  const noteHint = (n: number) => i18n.t('exportScreen.notes', n, { n: String(n) });
  return (
    <>
      <fieldset className="stack stack--2">
        <legend className="field__label">{i18n.t('exportScreen.always')}</legend>
        <p className="sm muted">{i18n.t('exportScreen.alwaysWhat')}</p>
      </fieldset>
      <fieldset className="stack stack--2">
        <legend className="field__label">{i18n.t('exportScreen.ticked')}</legend>
        <Checkbox
          label={i18n.t('exportScreen.causes')}
          isSelected={ticks.causes}
          onChange={(causes) => onTicks({ ...ticks, causes })}
        />
        <Checkbox
          label={i18n.t('exportScreen.restricted')}
          hint={`${i18n.t('exportScreen.restrictedHint')} ${noteHint(preview.restrictedNotes)}`}
          isSelected={ticks.restrictedNotes}
          onChange={(restrictedNotes) => onTicks({ ...ticks, restrictedNotes })}
        />
        <Checkbox
          label={i18n.t('exportScreen.private')}
          hint={`${i18n.t('exportScreen.privateHint')} ${noteHint(preview.privateNotes)}`}
          isSelected={ticks.privateNotes}
          onChange={(privateNotes) => onTicks({ ...ticks, privateNotes })}
        />
      </fieldset>
      <Callout kind="plain">
        <p>{i18n.t('exportScreen.file', { name: preview.fileName })}</p>
        <p>{i18n.t('exportScreen.logged')}</p>
      </Callout>
      <Outcome {...props} />
    </>
  );
}

function Outcome({ state, onSave }: Pick<ExportFormProps, 'state' | 'onSave'>) {
  if (state.is === 'failed') {
    return (
      <Callout
        kind="danger"
        title={i18n.t('ui.notSaved')}
        actions={<Button onPress={onSave}>{i18n.t('ui.tryAgain')}</Button>}
      >
        {i18n.t('exportScreen.failed')}
      </Callout>
    );
  }
  if (state.is === 'saved') {
    return (
      <output>
        <Callout kind="good" title={i18n.t('exportScreen.savedTitle')}>
          {i18n.t('exportScreen.savedBody', { name: state.fileName })}
        </Callout>
      </output>
    );
  }
  return null;
}

function Foot({ preview, state, onSave }: Pick<ExportFormProps, 'preview' | 'state' | 'onSave'>) {
  const students = i18n.t('exportScreen.students', preview.students, {
    n: String(preview.students),
  });
  const rows = i18n.t('exportScreen.rows', preview.rows, { n: String(preview.rows) });
  return (
    <footer className="foot foot--stick">
      <Button kind="primary" isDisabled={state.is === 'saving'} onPress={onSave}>
        {i18n.t('exportScreen.save')}
      </Button>
      <span className="xs muted push num">
        {students}, {rows}
      </span>
    </footer>
  );
}

import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Segments } from '../ui/Segments.tsx';
import { LogLine } from '../leaving/LogLine.tsx';
import type { Purpose, PurposeProblem } from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';

export type ExportScope = 'over' | 'everyone';
export type ExportTicks = { causes: boolean; restrictedNotes: boolean; privateNotes: boolean };

/** What the file would hold just now, counted. */
export type ExportPreview = {
  fileName: string;
  students: number;
  rows: number;
  columns: number;
  /** Headings of the columns that the school leaves out of every file. */
  leftOut: string[];
  /** What may be ticked: false where the school leaves its columns out. */
  mayTick: ExportTicks;
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
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  /** What a try to save found missing. */
  problems: readonly PurposeProblem[];
  /** The line as it will stand in the log. */
  logLine: string;
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

/** The school has switched readable files off. */
export function ExportOff() {
  return (
    <Empty icon="lock" title={i18n.t('policy.exportOffTitle')}>
      {i18n.t('policy.exportOff')}
    </Empty>
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
  return (
    <>
      <fieldset className="stack stack--2">
        <legend className="field__label">{i18n.t('exportScreen.always')}</legend>
        <p className="sm muted">{i18n.t('exportScreen.alwaysWhat')}</p>
      </fieldset>
      <LeftOut leftOut={preview.leftOut} />
      <Ticks ticks={ticks} onTicks={onTicks} preview={preview} />
      <PurposeFields value={props.purpose} onChange={props.onPurpose} problems={props.problems} />
      <p className="sm muted">{i18n.t('exportScreen.file', { name: preview.fileName })}</p>
      <LogLine line={props.logLine} />
      <Outcome {...props} />
    </>
  );
}

/** What the school keeps out of every file, whatever is ticked. */
function LeftOut({ leftOut }: Pick<ExportPreview, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <Callout kind="plain" icon="lock">
      {i18n.t('policy.leftOut', { columns: leftOut.join(i18n.t('page.listComma')) })}
    </Callout>
  );
}

function Ticks({
  ticks,
  onTicks,
  preview,
}: Pick<ExportFormProps, 'ticks' | 'onTicks' | 'preview'>) {
  const { mayTick } = preview;
  const tick = (part: keyof ExportTicks, hint?: string) => ({
    isSelected: ticks[part] && mayTick[part],
    isDisabled: !mayTick[part],
    hint: mayTick[part] ? hint : i18n.t('policy.partLeftOut'),
    onChange: (isTicked: boolean) => onTicks({ ...ticks, [part]: isTicked }),
  });
  const noteHint = (n: number) => i18n.t('exportScreen.notes', n, { n: String(n) });
  const restricted = `${i18n.t('exportScreen.restrictedHint')} ${noteHint(preview.restrictedNotes)}`;
  const ownNotes = `${i18n.t('exportScreen.privateHint')} ${noteHint(preview.privateNotes)}`;
  return (
    <fieldset className="stack stack--2">
      <legend className="field__label">{i18n.t('exportScreen.ticked')}</legend>
      <Checkbox label={i18n.t('exportScreen.causes')} {...tick('causes')} />
      <Checkbox
        label={i18n.t('exportScreen.restricted')}
        {...tick('restrictedNotes', restricted)}
      />
      <Checkbox label={i18n.t('exportScreen.private')} {...tick('privateNotes', ownNotes)} />
    </fieldset>
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

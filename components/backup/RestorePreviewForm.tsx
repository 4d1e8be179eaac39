import { i18n } from '#i18n';
import { formatCount } from '../../lib/words/numbers.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import '../ui/list.css';
import { Differences } from './Differences.tsx';
import { FileSaysLine } from './FileSaysLine.tsx';
import type { RestoreFlowProps } from './RestoreFlow.tsx';
import { newParts, type RestorePreview, type RestoreState } from './restore-state.ts';

type RestorePreviewFormProps = Extract<RestoreState, { at: 'preview' }> &
  Pick<RestoreFlowProps, 'rule' | 'chosen' | 'onRule' | 'onChoose' | 'onRestore' | 'onClose'>;

/** What a file would add and what it would ask about, before anything changes. */
export function RestorePreviewForm(props: RestorePreviewFormProps) {
  const { says, preview, outcome, onRestore } = props;
  const isNothing =
    !preview.takesSettings &&
    preview.differences.length === 0 &&
    newParts.every((part) => preview.fresh[part] === 0);
  return (
    <div className="stack stack--4">
      <FileSaysLine says={says} />
      {isNothing ? (
        <NothingNew {...props} />
      ) : (
        <>
          <NewParts preview={preview} />
          {preview.differences.length > 0 ? <Differences {...props} {...preview} /> : null}
          <Outcome outcome={outcome} />
          <Button
            kind="primary"
            size="lg"
            block
            isDisabled={outcome === 'restoring'}
            onPress={onRestore}
          >
            {i18n.t(outcome === 'restoring' ? 'backup.restoring.busy' : 'backup.restoring.restore')}
          </Button>
        </>
      )}
    </div>
  );
}

function NothingNew({ onClose }: Pick<RestorePreviewFormProps, 'onClose'>) {
  return (
    <>
      <Callout kind="good" title={i18n.t('backup.restoring.nothing')}>
        {i18n.t('backup.restoring.nothingText')}
      </Callout>
      <div>
        <Button onPress={onClose}>{i18n.t('backup.close')}</Button>
      </div>
    </>
  );
}

function NewParts({ preview: { fresh, same, takesSettings } }: { preview: RestorePreview }) {
  const parts = newParts.filter((part) => fresh[part] > 0);
  return (
    <div className="stack stack--2">
      <h3 className="field__label">
        {i18n.t(parts.length > 0 ? 'backup.restoring.new' : 'backup.restoring.none')}
      </h3>
      {parts.length > 0 ? (
        <dl className="kv">
          {parts.map((part) => (
            <div key={part} className="kv__pair">
              <dt>{i18n.t(`backup.part.${part}`)}</dt>
              <dd className="num">{formatCount(fresh[part])}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {takesSettings ? <p className="sm">{i18n.t('backup.restoring.settings')}</p> : null}
      {same > 0 ? (
        <p className="sm muted">
          {i18n.t('backup.restoring.same', same, { n: formatCount(same) })}
        </p>
      ) : null}
    </div>
  );
}

function Outcome({ outcome }: Pick<RestorePreviewFormProps, 'outcome'>) {
  if (outcome !== 'failed' && outcome !== 'full') return null;
  return (
    <Callout kind="danger" title={i18n.t(`backup.restoring.${outcome}`)}>
      {i18n.t(`backup.restoring.${outcome}Text`)}
    </Callout>
  );
}

import { use, useState } from 'react';
import { i18n } from '#i18n';
import type { Side } from '../../lib/backup/merge/plan-restore.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { LinkButton } from '../ui/Button.tsx';
import { NamesShown } from '../ui/names-shown.ts';
import { Segments } from '../ui/Segments.tsx';
import { CaseHidden } from '../vault/CaseHidden.tsx';
import './backup.css';
import type { DifferenceWords, RestoreRule, VersionWords } from './restore-state.ts';

type DifferencesProps = {
  differences: readonly DifferenceWords[];
  rule: RestoreRule;
  chosen: ReadonlyMap<string, Side>;
  onRule: (rule: RestoreRule) => void;
  onChoose: (id: string, side: Side) => void;
};

/** As many as can be looked through at once. */
const step = 20;

/** Every record of which there are two versions, side by side: one rule for all, and a choice for each. */
export function Differences(props: DifferencesProps) {
  const { differences, rule, chosen, onRule, onChoose } = props;
  const [shown, setShown] = useState(step);
  const more = Math.max(0, differences.length - shown);
  return (
    <section className="stack stack--2" aria-label={i18n.t('backup.restoring.differs')}>
      <h3 className="field__label">
        {i18n.t('backup.restoring.differs')}{' '}
        <span className="sec__n num">{formatCount(differences.length)}</span>
      </h3>
      <Segments
        label={i18n.t('backup.restoring.rule')}
        options={[{ value: 'newer', label: i18n.t('backup.restoring.newer') }, ...sides()]}
        value={rule}
        onChange={onRule}
      />
      <ul className="differences">
        {differences.slice(0, shown).map((difference) => (
          <DifferenceItem
            key={difference.id}
            difference={difference}
            kept={keptOf(difference, rule, chosen)}
            onChoose={(side) => onChoose(difference.id, side)}
          />
        ))}
      </ul>
      {more > 0 ? (
        <LinkButton onPress={() => setShown(shown + step)}>
          {i18n.t('backup.restoring.moreDiffer', Math.min(more, step), {
            n: formatCount(Math.min(more, step)),
          })}
        </LinkButton>
      ) : null}
    </section>
  );
}

function sides(): { value: Side; label: string }[] {
  return [
    { value: 'here', label: i18n.t('backup.restoring.here') },
    { value: 'file', label: i18n.t('backup.restoring.file') },
  ];
}

function keptOf(
  { id, newer }: DifferenceWords,
  rule: RestoreRule,
  chosen: ReadonlyMap<string, Side>,
): Side {
  return chosen.get(id) ?? (rule === 'newer' ? newer : rule);
}

type DifferenceItemProps = {
  difference: DifferenceWords;
  kept: Side;
  onChoose: (side: Side) => void;
};

function DifferenceItem({ difference, kept, onChoose }: DifferenceItemProps) {
  const { title, here, file } = difference;
  const areNamesShown = use(NamesShown);
  return (
    <li className="difference">
      <h4 className="strong sm">{title}</h4>
      {areNamesShown ? (
        <div className="difference__sides">
          <Version
            label={i18n.t('backup.restoring.hereAt', { when: here.when })}
            version={here}
            isKept={kept === 'here'}
          />
          <Version
            label={i18n.t('backup.restoring.fileAt', { when: file.when })}
            version={file}
            isKept={kept === 'file'}
          />
        </div>
      ) : (
        <CaseHidden />
      )}
      <Segments
        label={i18n.t('backup.restoring.keptOf', { name: title })}
        options={sides()}
        value={kept}
        onChange={onChoose}
      />
    </li>
  );
}

type VersionProps = { label: string; version: VersionWords; isKept: boolean };

function Version({ label, version, isKept }: VersionProps) {
  return (
    <figure
      className="version"
      // Reachable by keyboard, as it scrolls by itself.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-kept={isKept || undefined}
    >
      <figcaption className="xs muted">{label}</figcaption>
      {version.isInBin ? <p className="xs strong">{i18n.t('backup.restoring.inBin')}</p> : null}
      {version.lines.map((line) => (
        <p key={line} className="typed">
          {line}
        </p>
      ))}
    </figure>
  );
}

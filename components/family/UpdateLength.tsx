import { i18n } from '#i18n';
import {
  updateLength,
  updateText,
  updateWordLimit,
  type WeeklyUpdate,
} from '../../lib/domain/casework/weekly-update.ts';
import {
  type ReadingLevel,
  readingLevel,
} from '../../lib/domain/casework/wording/reading-level.ts';
import { formatCount } from '../../lib/words/numbers.ts';

const bands = {
  'very-easy': () => i18n.t('family.level.veryEasy'),
  easy: () => i18n.t('family.level.easy'),
  normal: () => i18n.t('family.level.normal'),
  'somewhat-hard': () => i18n.t('family.level.somewhatHard'),
  'very-hard': () => i18n.t('family.level.veryHard'),
};

/** "Reads at about grade 4": an estimate, cut off; a text of hardly any words reads at grade 0 and is told as the first. */
function levelWords(level: ReadingLevel): string {
  if (level.kind === 'unknown') return i18n.t('family.level.unknown');
  if (level.kind === 'ease') return bands[level.band]();
  const grade = formatCount(Math.max(1, Math.trunc(level.grade)));
  return i18n.t('family.level.grade', { grade });
}

/** Words of how many, and how hard they are to read: an advice where some of them are the person's own. */
export function UpdateLength({ update, isOwn }: { update: WeeklyUpdate; isOwn: boolean }) {
  const { words, fits } = updateLength(update);
  const level = readingLevel(updateText(update), update.language);
  const isHard = isOwn && level.kind !== 'unknown' && !level.plain;
  return (
    <>
      <p className="xs muted split">
        <span className="num">
          {i18n.t('family.update.words', words, {
            n: formatCount(words),
            limit: formatCount(updateWordLimit),
          })}
        </span>
        <span>{levelWords(level)}</span>
      </p>
      {fits ? null : <p className="xs strong">{i18n.t('family.update.tooLong')}</p>}
      {isHard ? <p className="xs strong">{i18n.t('family.update.tooHard')}</p> : null}
    </>
  );
}

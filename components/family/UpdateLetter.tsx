import { i18n } from '#i18n';
import type { FamilyLanguage } from '../../lib/domain/casework/family-language.ts';
import type { UpdateSentenceId } from '../../lib/domain/casework/weekly-update.ts';
import { LinkButton } from '../ui/Button.tsx';
import type { ShownSentence, ShownUpdate } from './shown-update.ts';
import './family.css';

type UpdateLetterProps = {
  update: ShownUpdate;
  /** The language of the meanings beside the sentences. */
  own: FamilyLanguage;
  onEdit: (sentence: ShownSentence, text: string) => void;
};

const names: Record<UpdateSentenceId, () => string> = {
  greeting: () => i18n.t('family.line.greeting'),
  week: () => i18n.t('family.line.week'),
  milestone: () => i18n.t('family.line.milestone'),
  strength: () => i18n.t('family.line.strength'),
  thanks: () => i18n.t('family.line.thanks'),
  next: () => i18n.t('family.line.next'),
  question: () => i18n.t('family.line.question'),
  signature: () => i18n.t('family.line.signature'),
};

/** What the drafted sentence says, and whether it still stands there. */
function Meaning({ sentence, own }: { sentence: ShownSentence; own: FamilyLanguage }) {
  const { meaning, isEdited } = sentence;
  if (meaning === null) return null;
  return (
    <p className="letter__under">
      {isEdited ? `${i18n.t('family.line.draftSaid')} ` : null}
      <bdi lang={own}>{meaning}</bdi>
    </p>
  );
}

/** What became of the drafted sentence under the person's hands. */
function Rewritten({
  sentence,
  language,
  onTakeDrafted,
}: {
  sentence: ShownSentence;
  language: FamilyLanguage;
  onTakeDrafted: () => void;
}) {
  if (!sentence.isEdited) return null;
  const label = i18n.t('family.line.takeDraftedOf', { line: names[sentence.id]() });
  return (
    <div className="letter__under">
      {sentence.isOutdated ? (
        <p>
          {i18n.t('family.line.outdated')} <bdi lang={language}>{sentence.drafted}</bdi>
        </p>
      ) : null}
      <LinkButton small label={label} onPress={onTakeDrafted}>
        {i18n.t('family.line.takeDrafted')}
      </LinkButton>
    </div>
  );
}

function Line({ update, sentence, own, onEdit }: UpdateLetterProps & { sentence: ShownSentence }) {
  return (
    <div className="letter__line" data-edited={sentence.isEdited || undefined}>
      <textarea
        className="letter__text"
        aria-label={names[sentence.id]()}
        lang={update.language}
        dir={update.direction}
        rows={1}
        maxLength={2000}
        autoComplete="off"
        value={sentence.text}
        onChange={(event) => onEdit(sentence, event.target.value)}
      />
      <Meaning sentence={sentence} own={own} />
      <Rewritten
        sentence={sentence}
        language={update.language}
        onTakeDrafted={() => onEdit(sentence, sentence.drafted)}
      />
    </div>
  );
}

/** The letter, sentence by sentence, each to be changed in its place; an emptied one is left out (ui/design.md D6). */
export function UpdateLetter(props: UpdateLetterProps) {
  return (
    <fieldset className="letter" aria-label={i18n.t('family.update.text')}>
      {props.update.sentences.map((sentence) => (
        <Line key={sentence.id} sentence={sentence} {...props} />
      ))}
    </fieldset>
  );
}

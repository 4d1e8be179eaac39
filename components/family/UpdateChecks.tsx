import { i18n } from '#i18n';
import { languageWord } from '../../lib/words/language.ts';
import { listWords } from '../../lib/words/list.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { ShownUpdate } from './shown-update.ts';
import type { Mend, UpdateCheck } from './update-checks.ts';
import '../ui/checks.css';

type Told = { title: string; text: string | null };

function contentWords({ lacks }: Extract<UpdateCheck, { kind: 'content' }>): Told {
  if (lacks === null) return { title: i18n.t('family.check.content'), text: null };
  return lacks === 'good'
    ? { title: i18n.t('family.check.noGood'), text: i18n.t('family.check.noGoodWhy') }
    : { title: i18n.t('family.check.noNext'), text: i18n.t('family.check.noNextWhy') };
}

function wordingWords(check: Extract<UpdateCheck, { kind: 'wording' }>, language: string): Told {
  const { found, isChecked } = check;
  if (found.length > 0) {
    const quoted = found.map((words) => i18n.t('family.check.quoted', { words }));
    const title = i18n.t('family.check.harsh', { words: listWords(quoted) });
    return { title, text: i18n.t('family.check.harshWhy') };
  }
  if (isChecked) return { title: i18n.t('family.check.kind'), text: null };
  const title = i18n.t('family.check.unchecked', { language });
  return { title, text: i18n.t('family.check.uncheckedWhy') };
}

function sourceWords(
  { why }: Extract<UpdateCheck, { kind: 'source' }>,
  { untranslated }: ShownUpdate,
  language: string,
): Told {
  const quoted = untranslated.map((words) => i18n.t('family.check.quoted', { words }));
  const asTyped =
    quoted.length === 0 ? '' : i18n.t('family.check.asTyped', { words: listWords(quoted) });
  if (why === 'unreviewed') {
    const text = [i18n.t('family.check.speakerWhy'), asTyped].filter(Boolean).join(' ');
    return { title: i18n.t('family.check.speaker', { language }), text };
  }
  const title = i18n.t('family.check.reviewed', { language });
  if (why === 'reviewed') return { title, text: null };
  return { title, text: [i18n.t('family.check.ownWords'), asTyped].filter(Boolean).join(' ') };
}

function told(check: UpdateCheck, update: ShownUpdate): Told {
  const language = languageWord(update.language);
  switch (check.kind) {
    case 'content':
      return contentWords(check);
    case 'wording':
      return wordingWords(check, language);
    case 'source':
      return sourceWords(check, update, language);
  }
}

function Check({
  check,
  update,
  onMend,
}: {
  check: UpdateCheck;
  update: ShownUpdate;
  onMend: (mends: readonly Mend[]) => void;
}) {
  const { title, text } = told(check, update);
  const mends = check.kind === 'wording' ? check.mends : [];
  return (
    <li data-state={check.isFine ? 'ok' : 'look'}>
      <Icon name={check.isFine ? 'check' : 'look'} />
      <div>
        {check.isFine ? null : <span className="sr">{i18n.t('family.check.look')} </span>}
        <span>{title}</span>
        {text === null ? null : <p>{text}</p>}
        {mends.length === 0 ? null : (
          <LinkButton small onPress={() => onMend(mends)}>
            {i18n.t('family.check.mend')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

/** The three checks on a letter: advice, each with its reason; none of them stops anybody. */
export function UpdateChecks({
  checks,
  update,
  onMend,
}: {
  checks: readonly UpdateCheck[];
  update: ShownUpdate;
  onMend: (mends: readonly Mend[]) => void;
}) {
  return (
    <ul className="checks" aria-label={i18n.t('family.check.label')}>
      {checks.map((check) => (
        <Check key={check.kind} check={check} update={update} onMend={onMend} />
      ))}
    </ul>
  );
}

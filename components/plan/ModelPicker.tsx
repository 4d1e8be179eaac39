import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { ModelMatch } from '../../lib/domain/model-match.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { modelLead, modelWeakness, modelWord } from '../../lib/words/model.ts';
import { PickCards, type PickCard } from '../ui/PickCards.tsx';
import { matchReasonWords } from '../case/match-words.ts';

type ModelPickerProps = {
  matches: readonly ModelMatch[];
  causes: readonly Pick<Cause, 'item'>[];
  best: RecoveryModel | null;
  model: RecoveryModel | null;
  onChange: (model: RecoveryModel) => void;
};
type FitLine = NonNullable<PickCard<RecoveryModel>['fit']>[number];

const fitKinds = { first: 'yes', also: 'yes', neutral: 'plain', warn: 'care' } as const;

/**
 * The lines below a model: how it fits this student's causes, what speaks against it, and its known weakness. Amber means
 * "look", never "no".
 */
function fitLines(
  { model, fit, reason, against }: ModelMatch,
  causes: ModelPickerProps['causes'],
): FitLine[] {
  // The weakness of more time at the same place is exactly that the barrier persists.
  const isSaid = [reason, ...against].includes('barrier-persists');
  return [
    { kind: fitKinds[fit], text: matchReasonWords(reason, causes) },
    ...against.map((code): FitLine => ({ kind: 'care', text: matchReasonWords(code, causes) })),
    ...(isSaid ? [] : [{ kind: 'care', text: modelWeakness(model) } as const]),
  ];
}

/** The four models of the seed text, best match first, each with the reason from the student's own causes (ui/design.md D3). */
export function ModelPicker({ matches, causes, best, model, onChange }: ModelPickerProps) {
  const cards = matches.map((match): PickCard<RecoveryModel> => ({
    value: match.model,
    title: modelWord(match.model),
    lead: modelLead(match.model),
    fit: fitLines(match, causes),
    ...(match.model === best ? { badge: i18n.t('student.plan.bestMatch') } : {}),
  }));
  return (
    <PickCards
      label={i18n.t('student.plan.model')}
      cards={cards}
      value={model}
      onChange={onChange}
    />
  );
}

/** The best match, offered beforehand; null while a conversation comes first or nothing points anywhere. */
export function bestMatch(matches: readonly ModelMatch[]): RecoveryModel | null {
  return matches.find(({ fit }) => fit === 'first')?.model ?? null;
}

import { i18n } from '#i18n';
import type { ModelMatch } from '../../lib/domain/model-match.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { modelLead, modelWord } from '../../lib/words/model.ts';
import { PickCards, type PickCard } from '../ui/PickCards.tsx';
import { matchCautionWord, matchReasonWord } from './match-words.ts';

type FitLine = NonNullable<PickCard<RecoveryModel>['fit']>[number];

const fitKinds = { first: 'yes', also: 'yes', neutral: 'plain', warn: 'care' } as const;

/** The lines below a model: how it fits, what speaks against it, and its known weakness. Amber means "look", never "no". */
function fitLines({ fit, reason, against, cautions }: ModelMatch): FitLine[] {
  return [
    { kind: fitKinds[fit], text: matchReasonWord(reason) },
    ...against.map((code): FitLine => ({ kind: 'care', text: matchReasonWord(code) })),
    ...cautions.map((code): FitLine => ({ kind: 'care', text: matchCautionWord(code) })),
  ];
}

function card(match: ModelMatch, best: RecoveryModel | null): PickCard<RecoveryModel> {
  return {
    value: match.model,
    title: modelWord(match.model),
    lead: modelLead(match.model),
    fit: fitLines(match),
    ...(match.model === best ? { badge: i18n.t('student.plan.bestMatch') } : {}),
  };
}

/** The four models of the seed text, best match first, each with the reason from the student's own causes (ui/design.md D3). */
export function ModelPicker({ matches, best, model, onChange }: {
  matches: readonly ModelMatch[];
  best: RecoveryModel | null;
  model: RecoveryModel | null;
  onChange: (model: RecoveryModel) => void;
}) {
  return (
    <PickCards
      label={i18n.t('student.plan.model')}
      cards={matches.map((match) => card(match, best))}
      value={model}
      onChange={onChange}
    />
  );
}

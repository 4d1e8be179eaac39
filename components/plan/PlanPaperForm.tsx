import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import {
  type PlanLanguage,
  planLanguageNames,
  planLanguages,
} from '../../lib/words/plan/plan-words.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { PrintForm, type Printing } from '../leaving/PrintForm.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { PaperLanguages } from './BothLanguages.tsx';

export type PaperSize = 'letter' | 'a4';

const named = (value: PlanLanguage) => ({ value, label: planLanguageNames[value] });

type PaperChoices = {
  languages: PaperLanguages;
  onLanguages: (languages: PaperLanguages) => void;
  paperSize: PaperSize;
  onPaperSize: (paperSize: PaperSize) => void;
};

type PlanPaperFormProps = PaperChoices &
  Printing & {
    onClose: () => void;
    /** What is worth knowing before it is printed, such as words that nobody translated. */
    notes: ReactNode;
  };

function Choices({ languages, onLanguages, paperSize, onPaperSize }: PaperChoices) {
  const { lead, other } = languages;
  return (
    <>
      <ChoiceField label={i18n.t('plan.paper.lead')}>
        <Segments
          label={i18n.t('plan.paper.lead')}
          options={planLanguages.map(named)}
          value={lead}
          onChange={(next) =>
            // The two change places, so that no language stands beside itself.
            onLanguages({ lead: next, other: other === next ? lead : other })
          }
        />
      </ChoiceField>
      <ChoiceField label={i18n.t('plan.paper.beside')}>
        <Segments
          label={i18n.t('plan.paper.beside')}
          options={[
            { value: 'none', label: i18n.t('plan.paper.none') },
            ...planLanguages.filter((language) => language !== lead).map(named),
          ]}
          value={other ?? 'none'}
          onChange={(next) => onLanguages({ lead, other: next === 'none' ? null : next })}
        />
      </ChoiceField>
      <ChoiceField label={i18n.t('plan.paper.size')}>
        <Segments
          label={i18n.t('plan.paper.size')}
          options={[
            { value: 'letter', label: i18n.t('plan.paper.letter') },
            { value: 'a4', label: 'A4' },
          ]}
          value={paperSize}
          onChange={onPaperSize}
        />
      </ChoiceField>
    </>
  );
}

/** One page for the family and the team before it is printed: its languages, its size, for whom and why (ui/design.md P1). */
export function PlanPaperForm({ onClose, notes, ...props }: PlanPaperFormProps) {
  const { languages, onLanguages, paperSize, onPaperSize, ...printing } = props;
  const back = { words: i18n.t('plan.paper.back'), onPress: onClose };
  return (
    <PrintForm {...printing} label={i18n.t('plan.paper.title')} back={back}>
      <h2 className="sec__title sec__title--lg">{i18n.t('plan.paper.title')}</h2>
      <p className="lead">{i18n.t('plan.paper.text')}</p>
      <Choices {...{ languages, onLanguages, paperSize, onPaperSize }} />
      {notes}
    </PrintForm>
  );
}

import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import {
  type PlanLanguage,
  planLanguageNames,
  planLanguages,
} from '../../lib/words/plan/plan-words.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { LogLine } from '../leaving/LogLine.tsx';
import type { Purpose, PurposeProblem } from '../leaving/purpose.ts';
import { PurposeFields } from '../leaving/PurposeFields.tsx';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { PaperLanguages } from './BothLanguages.tsx';

export type PaperSize = 'letter' | 'a4';

const named = (value: PlanLanguage) => ({ value, label: planLanguageNames[value] });

type PlanPaperFormProps = {
  languages: PaperLanguages;
  onLanguages: (languages: PaperLanguages) => void;
  paperSize: PaperSize;
  onPaperSize: (paperSize: PaperSize) => void;
  purpose: Purpose;
  onPurpose: (purpose: Purpose) => void;
  problems: readonly PurposeProblem[];
  logLine: string;
  state: 'open' | 'printing' | 'failed';
  onPrint: () => void;
  onClose: () => void;
  /** What is worth knowing before it is printed, such as words that nobody translated. */
  notes: ReactNode;
};

function Choices({ languages, onLanguages, paperSize, onPaperSize }: PlanPaperFormProps) {
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
export function PlanPaperForm(props: PlanPaperFormProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onPrint();
  }
  return (
    <form
      className="pad stack stack--4"
      noValidate
      aria-label={i18n.t('plan.paper.title')}
      onSubmit={submit}
    >
      <h2 className="sec__title sec__title--lg">{i18n.t('plan.paper.title')}</h2>
      <p className="lead">{i18n.t('plan.paper.text')}</p>
      <Choices {...props} />
      {props.notes}
      <PurposeFields value={props.purpose} onChange={props.onPurpose} problems={props.problems} />
      <LogLine line={props.logLine} />
      {props.state === 'failed' ? (
        <Callout kind="danger" title={i18n.t('leaving.print.failedTitle')}>
          {i18n.t('leaving.notLogged')}
        </Callout>
      ) : null}
      <div className="inline">
        <Button kind="primary" size="lg" type="submit" isDisabled={props.state === 'printing'}>
          <Icon name="print" />
          {i18n.t('leaving.print.print')}
        </Button>
        <Button kind="quiet" onPress={props.onClose}>
          {i18n.t('plan.paper.back')}
        </Button>
      </div>
    </form>
  );
}

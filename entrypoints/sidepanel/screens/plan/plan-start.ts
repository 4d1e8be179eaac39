import {
  newPlan,
  planToEdit,
  type PlanFormValue,
} from '../../../../components/plan/plan-form-value.ts';
import { bestMatch } from '../../../../components/plan/ModelPicker.tsx';
import { goalTemplate } from '../../../../lib/domain/casework/plan-check-goal.ts';
import { matchModels } from '../../../../lib/domain/model-match.ts';
import type { RecoveryModel } from '../../../../lib/domain/recovery-model.ts';
import { goalWords } from '../../../../lib/words/family/goal-words.ts';
import {
  planLanguageFor,
  type PlanLanguage,
  reviewedPlanLanguages,
} from '../../../../lib/words/plan/plan-words.ts';
import { panelLanguage } from '../../../../lib/words/plan/words-in.ts';
import { draftOf } from '../../../../components/plan/plan-draft-of.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import type { CaseView } from '../student/case-view.ts';
import { besidePlan, knownItems, runningPlan } from './plan-facts.ts';

/**
 * The language a plan is written in unless somebody says otherwise: the family's, where there are words for it that a speaker
 * has approved, or that the person at the panel can read.
 */
export function languageFor({ preferences }: Pick<CaseFile, 'preferences'>): PlanLanguage {
  const panel = panelLanguage();
  const familys = planLanguageFor(preferences.at(-1)?.language ?? '');
  return familys !== null && reviewedPlanLanguages.includes(familys) ? familys : panel;
}

/** The model that fits this student best; null while a conversation comes first. */
export function bestFor({ causes }: Pick<CaseFile, 'causes'>): RecoveryModel | null {
  return bestMatch(matchModels(causes));
}

/** The form a plan begins with: the plan that runs, else a new one with what the best match brings. */
export function planStart({ file, today }: CaseView): PlanFormValue {
  const running = runningPlan(file);
  const language = languageFor(file);
  return running === null
    ? newPlan(today, bestFor(file), knownItems(file), language)
    : planToEdit(running, language);
}

/** A goal sentence from the sessions of the form, in its language; null while there are none. */
export function templateFor(file: CaseFile, value: PlanFormValue): string | null {
  const template = goalTemplate(draftOf(value, besidePlan(file)));
  return template === null ? null : goalWords(value.language)(template);
}

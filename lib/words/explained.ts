import { i18n } from '#i18n';
import type { Explained } from '../domain/explained.ts';
import { locale } from './locale.ts';
import { keyPart } from './message-key.ts';
import { unitWord } from './unit.ts';

type Because = Explained['took'][number]['because'][number];
type Took = Explained['took'][number];

function reasons(because: readonly Because[]): string {
  const words = [...new Set(because)].map((one) => i18n.t(`explained.why.${keyPart(one)}`));
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}

function tookSentence({ as, label, because }: Took): string {
  const what = i18n.t(`explained.as.${keyPart(as)}`);
  const why = reasons(because);
  if (label === '') return i18n.t('explained.tookNoWords', { what, why });
  return i18n.t('explained.took', { label, what, why });
}

function unitSentence({ unit }: Explained): string {
  if (unit === null) return i18n.t('explained.unitUnknown');
  const words = unitWord(unit.unit);
  if (unit.said === null) return i18n.t('explained.unit', { unit: words });
  const why = reasons([unit.said.because]);
  return i18n.t('explained.unitSaid', { unit: words, text: unit.said.text, why });
}

function windowSentence({ window }: Explained): string {
  if (window === null) return i18n.t('explained.windowUnknown');
  return i18n.t('explained.windowSaid', { text: window.text, why: reasons([window.because]) });
}

/** What was read of a page no reader of a system knows, and why: one sentence each. */
export function explainedSentences(explained: Explained): string[] {
  const counts = explained.took.some(({ as }) => as !== 'name' && as !== 'sisId' && as !== 'grade');
  return [
    ...explained.took.map(tookSentence),
    ...(counts ? [unitSentence(explained), windowSentence(explained)] : []),
    ...(explained.scope === 'class' ? [i18n.t('explained.oneClass')] : []),
  ];
}

import type { AnswerControls } from '../../components/page/answer-controls.ts';
import type { PageRow } from '../../components/page/page-row.ts';
import type { PageView } from '../../components/page/page-view.ts';

/** A row of an invented student who is over the line and of whom nobody has said why. */
export function pageRow(row: Partial<PageRow> & { name: string }): PageRow {
  return {
    key: row.name,
    studentId: `id of ${row.name}`,
    tier: 'sev',
    word: '33% severe',
    rate: '33%',
    count: '24',
    countRest: 'of 71',
    facts: ['+2 since Oct 3'],
    asOf: null,
    shares: [0.2, 0.25, 0.3, 0.33],
    cause: { answer: 'not-asked', words: 'Cause not known' },
    next: null,
    ...row,
  };
}

/** A page of which everything was read and nobody is over the line. */
export function pageView(view: Partial<PageView> = {}): PageView {
  return {
    coverage: { strong: '24 of 24 rows read', facts: ['09:20 AM'], notRead: 0, canExplain: false },
    howRead: [],
    notReadRows: [],
    notices: [],
    over: [],
    near: [],
    notCompared: [],
    below: [],
    neverSeen: [],
    remembered: false,
    ...view,
  };
}

const nothing = () => {};

/** Controls of a list in which no question is open. */
export function answerControls(controls: Partial<AnswerControls> = {}): AnswerControls {
  return {
    choices: [
      { item: 'illness', words: 'Illness' },
      { item: 'transportation', words: 'Transportation' },
      { item: 'mental-health', words: 'Mental health' },
      { item: 'caregiving', words: 'Caregiving' },
      { item: 'work', words: 'Work' },
      { item: 'no-caring-adult', words: 'No one to turn to' },
    ],
    open: null,
    saved: null,
    ask: nothing,
    pick: nothing,
    declined: nothing,
    allCauses: nothing,
    notYet: nothing,
    talkDays: ['2025-11-20', '2025-11-21', '2025-11-24'],
    planTalk: nothing,
    talkOn: nothing,
    tryAgain: nothing,
    sayWho: nothing,
    ...controls,
  };
}

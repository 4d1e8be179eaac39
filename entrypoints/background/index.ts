import { defineBackground } from 'wxt/utils/define-background';
import { noteUncaught } from '../../lib/platform/troubles.ts';
import { answerAlarm } from '../../lib/platform/vault-session.ts';
import { answerPageMessages } from './answer-page-messages.ts';
import { followTabs } from './follow-tabs.ts';
import { hideNamesByKey } from './hide-names.ts';
import { lockByKey, showNobodyWhenLocked } from './lock.ts';
import { lockByPolicy } from './lock-by-policy.ts';
import { openPanelByKey } from './open-panel.ts';
import { readAgainOnDemand } from './read-again.ts';
import { watchSites } from './watch-sites.ts';

/** Every listener is set up at once, so that a stopped worker hears what wakes it. Nothing is kept in variables. */
export default defineBackground(() => {
  noteUncaught('background');
  answerPageMessages();
  followTabs();
  openPanelByKey();
  lockByKey();
  lockByPolicy();
  showNobodyWhenLocked();
  hideNamesByKey();
  answerAlarm();
  readAgainOnDemand();
  watchSites();
});

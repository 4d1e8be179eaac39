import { defineBackground } from 'wxt/utils/define-background';
import { answerPageMessages } from './answer-page-messages.ts';
import { followTabs } from './follow-tabs.ts';
import { openPanelByKey } from './open-panel.ts';
import { readAgainOnDemand } from './read-again.ts';
import { watchSites } from './watch-sites.ts';

/** Every listener is set up at once, so that a stopped worker hears what wakes it. Nothing is kept in variables. */
export default defineBackground(() => {
  answerPageMessages();
  followTabs();
  openPanelByKey();
  readAgainOnDemand();
  watchSites();
});

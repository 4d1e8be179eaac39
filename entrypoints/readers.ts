import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReaders } from '../lib/readers/offer.ts';
import { readPageInSteps, sourceCells } from '../lib/readers/read-page.ts';

/** The reading half of the content script; the background loads it into frames that are worth reading. */
export default defineUnlistedScript(() => offerReaders({ readPageInSteps, sourceCells }));

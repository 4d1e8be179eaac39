import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openFlagLayer } from '../lib/flags/layer.ts';
import { offerFlagLayer } from '../lib/flags/offer.ts';

/** The drawing half of the content script; the background loads it into frames that have marks or a pill. */
export default defineUnlistedScript(() => offerFlagLayer(openFlagLayer));

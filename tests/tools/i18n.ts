/** Stands in for WXT's generated `#i18n` in tests: the same library, the same messages. */
import { createI18n } from '@wxt-dev/i18n';

export const i18n = createI18n();

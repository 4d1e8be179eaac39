import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { direction, language, locale } from '../../lib/words/locale.ts';

/** A whole page in the product's language: the document says which and where its lines begin, and arrow keys of widgets follow. */
export function InLanguage({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language();
    documentElement.dir = direction();
  }, []);
  return <I18nProvider locale={locale()}>{children}</I18nProvider>;
}

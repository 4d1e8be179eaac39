import { html } from './html.ts';
import type { Html } from './html.ts';
import type { School } from './school.ts';

/** What a page is made from: the school as it is now, and the address that was asked for. */
export type PageRequest = { school: School; url: URL };

/** A finished page; status 200 unless said otherwise. */
export type PageAnswer = { content: Html; status?: number };

/** A whole document around a body's content. `look` names the style sheet and, where there is one, the script. */
export function documentOf(page: {
  title: string;
  look: 'cedarbook' | 'fernleaf' | 'plain';
  htmlClass?: string;
  bodyClass: string;
  content: Html;
}): Html {
  const script = html`<script src="/assets/${page.look}.js" defer></script>`;
  return html`<!DOCTYPE html>
    <html lang="en" class="${page.htmlClass ?? ''}">
      <head>
        <meta charset="UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="icon" href="/assets/leaf.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/school.css" />
        <link rel="stylesheet" href="/assets/${page.look}.css" />
        ${page.look === 'plain' ? null : script}
      </head>
      <body class="${page.bodyClass}">
        ${page.content}
      </body>
    </html> `;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cedarbookAnswer } from './cedarbook/programs.ts';
import { addressAfter, controls } from './controls.ts';
import { fernleafAnswer } from './fernleaf/actions.ts';
import { studentTable } from './fernleaf/student-view.ts';
import { html } from './html.ts';
import type { PageAnswer, PageRequest } from './page.ts';
import { ledgerPage } from './ledger-page.ts';
import { homePage, noStudentsPage, portalPage } from './plain-pages.ts';
import type { School } from './school.ts';

/** What goes back over the wire. */
export type Answer = { status: number; type: string; body: string; location?: string };

/** What came in: the referring page where the browser named one, and the body of a form. */
export type Asked = { method: string; url: URL; referer: string | null; form: URLSearchParams };

const assetTypes: Record<string, string> = {
  'school.css': 'text/css; charset=utf-8',
  'cedarbook.css': 'text/css; charset=utf-8',
  'cedarbook.js': 'text/javascript; charset=utf-8',
  'fernleaf.css': 'text/css; charset=utf-8',
  'fernleaf.js': 'text/javascript; charset=utf-8',
  'plain.css': 'text/css; charset=utf-8',
  'leaf.svg': 'image/svg+xml',
  'face.svg': 'image/svg+xml',
};

function assetAnswer(path: string): Answer | null {
  const name = path.replace('/assets/', '');
  const type = assetTypes[name];
  if (type === undefined) return null;
  return {
    status: 200,
    type,
    body: readFileSync(resolve(import.meta.dirname, 'assets', name), 'utf8'),
  };
}

function controlAnswer(school: School, asked: Asked): Answer | null {
  const act = controls[asked.url.pathname.replace('/controls/', '')];
  if (act === undefined) return null;
  const before = school.today;
  act(school);
  const isOwn =
    asked.referer !== null &&
    URL.canParse(asked.referer) &&
    new URL(asked.referer).host === asked.url.host;
  const back = new URL(isOwn && asked.referer !== null ? asked.referer : '/', asked.url);
  return {
    status: 303,
    type: 'text/plain',
    body: '',
    location: addressAfter(back, before, school.today),
  };
}

function pageAnswer(request: PageRequest): PageAnswer | null {
  switch (request.url.pathname) {
    case '/':
      return { content: homePage(request) };
    case '/portal.html':
      return { content: portalPage(request) };
    case '/no-students.html':
      return { content: noStudentsPage(request) };
    case '/att41.html':
      return { content: ledgerPage(request) };
    case '/Modules.php':
      return cedarbookAnswer(request);
    case '/index.php':
      return fernleafAnswer(request);
    case '/fullscreen.php':
      return { content: studentTable(Number(request.url.searchParams.get('page') ?? '1')) };
    default:
      return null;
  }
}

/** The school's answer to one request: a page, an asset, a redirect after a control, or 404. */
export function answerTo(school: School, asked: Asked): Answer {
  const { pathname } = asked.url;
  const type = 'text/html; charset=utf-8';
  if (pathname.startsWith('/assets/')) return assetAnswer(pathname) ?? missing(type);
  if (pathname.startsWith('/controls/')) return controlAnswer(school, asked) ?? missing(type);
  if (pathname === '/fullscreen.php')
    asked.url.searchParams.set('page', asked.form.get('page') ?? '1');
  const page = pageAnswer({ school, url: asked.url });
  return page === null
    ? missing(type)
    : { status: page.status ?? 200, type, body: page.content.text };
}

function missing(type: string): Answer {
  const body = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <title>Not here</title>
      </head>
      <body>
        <p>There is no such page. <a href="/">All pages</a></p>
      </body>
    </html>`;
  return { status: 404, type, body: body.text };
}

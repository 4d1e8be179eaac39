import { controlBar } from '../controls.ts';
import { monthName, weekdayNames, weekdayOf } from '../days.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { documentOf } from '../page.ts';
import type { PageRequest } from '../page.ts';
import { addressWith } from './address.ts';
import { menuList } from './menu.ts';

function longDate(day: string): string {
  return `${weekdayNames[weekdayOf(day)] ?? ''} ${monthName(day)} ${day.slice(8)} ${day.slice(0, 4)}`;
}

function footer(): Html {
  return html`<footer id="footer" class="mod">
    <div id="footerwrap">
      <a href="#body" class="a11y-hidden BottomButton">Skip to main content</a>
      <span class="loading BottomButton"></span>
    </div>
  </footer>`;
}

function menu({ school, url }: PageRequest): Html {
  return html`<aside id="menu" class="mod">
    <div id="menu-top">
      <a href="/" class="center">Cedarbook</a>
      <span class="username br-after">Robin Castell</span>
      <span class="today-date size-1">${longDate(school.today)}</span>
    </div>
    <!-- #menu-top -->
    ${menuList(school, addressWith(url.searchParams))}
  </aside>`;
}

/** A Cedarbook page: footer with the skip link, dark side menu, and the part that clicks replace, `#body`. */
export function cedarbookPage(request: PageRequest, page: { title: string; body: Html }): Html {
  const params = request.url.searchParams;
  const program = (params.get('modname') ?? '').toLowerCase().replace(/[^a-z]+/g, '-');
  return documentOf({
    title: page.title,
    look: 'cedarbook',
    htmlClass: params.has('embedded') ? 'no-touch embedded' : 'no-touch',
    bodyClass: `modules modname-${program}`,
    content: html`<div id="wrap">
        ${footer()} ${menu(request)}
        <div id="body" tabindex="0" role="main" class="mod">${page.body}</div>
        <!-- #body -->
        <div class="ajax-error" hidden></div>
      </div>
      <!-- #wrap -->
      ${controlBar(request.school)}`,
  });
}

/** The heading of a page, as a header table. */
export function headerHeading(module: string, words: string): Html {
  return html`<table class="header">
    <tbody>
      <tr class="st">
        <td class="header1">
          <h2><span class="module-icon ${module}"></span> ${words}</h2>
        </td>
      </tr>
    </tbody>
  </table>`;
}

/** A row of controls or links under the heading, as a header table. */
export function headerRow(content: Html): Html {
  return html`<table class="header">
    <tbody>
      <tr class="st">
        <td class="header2">${content}</td>
      </tr>
    </tbody>
  </table>`;
}

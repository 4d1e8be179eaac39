import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { options } from '../options.ts';
import type { Choice } from '../options.ts';

function row(name: string, label: string, control: Html, rowClass: string): Html {
  return html`<div class="py-2 ${rowClass} flex flex-col sm:flex-row content-center p-0 gap-2">
    <div class="sm:w-2/5 flex flex-col justify-center">
      <label for="${name}" class="font-medium my-0"
        >${label} <span class="text-sm text-red-600">*</span></label
      >
    </div>
    <div class="flex-1 relative flex justify-end items-center">${control}</div>
  </div>`;
}

/** A row of the form with a date. */
export function dateRow(name: string, label: string, day: string): Html {
  const control = html`<div class="flex-grow relative flex items-center">
    <input
      type="date"
      id="${name}"
      name="${name}"
      value="${day}"
      autocomplete="off"
      maxlength="10"
      class="rounded-md w-full"
    />
  </div>`;
  return row(name, label, control, '');
}

/** A row of the form with a select. `only` names the grouping that the row belongs to; it is hidden under any other. */
export function selectRow(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  only?: { grouping: string; isOn: boolean },
): Html {
  const off = only !== undefined && !only.isOn;
  const control = html`<select
    id="${name}"
    name="${name}"
    class="rounded-md w-full min-w-16 border"
    ${off ? html` disabled=""` : null}
  >
    ${options(choices, chosen)}
  </select>`;
  return row(
    name,
    label,
    control,
    only === undefined ? '' : `${only.grouping}${off ? ' off' : ''}`,
  );
}

/** A filter form: a normal page load with the path in the hidden field `q`. */
export function filterForm(id: string, path: string, rows: readonly Html[]): Html {
  return html`<form
    action="/index.php"
    method="get"
    autocomplete="on"
    class="noIntBorder w-full"
    id="${id}"
  >
    <input type="hidden" name="q" value="${path}" />
    <div id="form" class="w-full grid grid-cols-5 border bg-blue-50 rounded p-4">
      <div class="col-span-8">
        ${rows}
        <div class="py-2 flex flex-col sm:flex-row content-center p-0 gap-2">
          <div class="flex-1 relative flex justify-end items-center text-right">
            <a
              href="/index.php?${new URLSearchParams({ q: path }).toString()}"
              class="right px-3 py-2 text-xs"
              >Clear Filters</a
            >
            &nbsp;
            <button type="submit" name="Go" value="Go" id="Go" class="text-right rounded-md">
              <span>Go</span>
            </button>
          </div>
        </div>
      </div>
    </div>
  </form>`;
}

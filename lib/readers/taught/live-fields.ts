import type { Field } from '../generic/fields.ts';
import { attribute, tagOf } from '../page/dom.ts';
import { labelText } from '../page/visible-text.ts';

const longest = 80;

function memberOf(prototype: object, name: string, element: Element): unknown {
  return Reflect.getOwnPropertyDescriptor(prototype, name)?.get?.call(element);
}

function chosenIn(select: Element): Element | null {
  const index = memberOf(HTMLSelectElement.prototype, 'selectedIndex', select);
  const options = memberOf(HTMLSelectElement.prototype, 'options', select);
  if (typeof index !== 'number' || !(options instanceof HTMLCollection)) return null;
  return HTMLCollection.prototype.item.call(options, index);
}

function typedIn(input: Element): string | null {
  const value = memberOf(HTMLInputElement.prototype, 'value', input);
  return typeof value === 'string' ? value : null;
}

/** A field as it stands now: whoever changed it may have had the list fetched again without a new page. */
function now(field: Field): Field {
  const { element } = field;
  if (tagOf(element) === 'select') {
    const option = chosenIn(element);
    const text = option ? labelText(option).slice(0, longest) : '';
    return option ? { ...field, text, value: attribute(option, 'value') || text } : field;
  }
  const typed = tagOf(element) === 'input' && field.kind === 'typed' ? typedIn(element) : null;
  return typed === null ? field : { ...field, text: typed, value: typed };
}

/** The fields with what is chosen and typed in them now, and whether that differs from what the page came with. */
export function liveFields(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    const live = now(field);
    return live.text === field.text ? field : live;
  });
}

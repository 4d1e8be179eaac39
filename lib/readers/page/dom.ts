/*
 * A page can shadow what a script sees of it: `<form><input name="firstChild">` hides `form.firstChild`, and
 * `<img name="querySelectorAll">` hides the document's own method. Wherever a form or the document may be meant, members
 * are therefore taken from the prototypes (trust.md S7).
 */

const documentNode = 9;

type Getters = Map<string, NonNullable<PropertyDescriptor['get']>>;
const ofNodes: Getters = new Map();
const ofElements: Getters = new Map();
const ofDocuments: Getters = new Map();

/** A member as the prototype has it. Its getter is looked up once: a page has a million nodes. */
function read<Owner extends object, Name extends keyof Owner & string>(
  getters: Getters,
  prototype: Owner,
  name: Name,
  node: object,
): Owner[Name] {
  let getter = getters.get(name);
  if (!getter) {
    getter = Reflect.getOwnPropertyDescriptor(prototype, name)?.get;
    if (!getter) return Reflect.get(prototype, name, node);
    getters.set(name, getter);
  }
  return getter.call(node);
}

/** A member of the node, whatever the page has put in front of it. */
export function ofNode<Name extends keyof Node>(name: Name, node: Node): Node[Name] {
  return read(ofNodes, Node.prototype, name, node);
}

/** A member of the element, whatever the page has put in front of it. */
export function ofElement<Name extends keyof Element>(name: Name, element: object): Element[Name] {
  return read(ofElements, Element.prototype, name, element);
}

/*
 * What is asked at every cell of a list. A browser calls a getter that stands when the program begins at a fraction of the
 * price of one that is looked up. Where there is no page, as in tests, there is none of them.
 */
type Getter<Value> = ((this: object) => Value) | undefined;

function getterOf<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner | null,
  name: Name,
): Getter<Owner[Name]> {
  return prototype === null ? undefined : Reflect.getOwnPropertyDescriptor(prototype, name)?.get;
}

const nodes = typeof Node === 'undefined' ? null : Node.prototype;
const elements = typeof Element === 'undefined' ? null : Element.prototype;
const nodeType = getterOf(nodes, 'nodeType');
const textContent = getterOf(nodes, 'textContent');
const firstChild = getterOf(nodes, 'firstChild');
const nextSibling = getterOf(nodes, 'nextSibling');
const parentElement = getterOf(nodes, 'parentElement');
const localName = getterOf(elements, 'localName');
const firstElementChild = getterOf(elements, 'firstElementChild');
const nextElementSibling = getterOf(elements, 'nextElementSibling');

function kindOf(node: Node): number {
  return nodeType ? nodeType.call(node) : ofNode('nodeType', node);
}

/** All text in the node, also what the page does not show. */
export function textBelow(node: Node): string {
  return (textContent ? textContent.call(node) : ofNode('textContent', node)) ?? '';
}

/** The first element in the element, or null. */
export function firstElementIn(element: Element): Element | null {
  return firstElementChild
    ? firstElementChild.call(element)
    : ofElement('firstElementChild', element);
}

/** The next element beside the element, or null. */
export function nextElementTo(element: Element): Element | null {
  return nextElementSibling
    ? nextElementSibling.call(element)
    : ofElement('nextElementSibling', element);
}

/** Elements below `root` that match, in page order. */
export function all(root: Node, selector: string): Element[] {
  const owner = kindOf(root) === documentNode ? Document.prototype : Element.prototype;
  return Array.from(owner.querySelectorAll.call(root, selector));
}

/** The first element below `root` that matches, or null. */
export function first(root: Node, selector: string): Element | null {
  const owner = kindOf(root) === documentNode ? Document.prototype : Element.prototype;
  return owner.querySelector.call(root, selector);
}

/**
 * Whether the element's document has any element of this name. The browser keeps the answer until the page changes, so
 * that it may be asked at every cell.
 */
export function mayHold(element: Element, tag: string): boolean {
  const owner = ofNode('ownerDocument', element);
  return owner === null || Document.prototype.getElementsByTagName.call(owner, tag).length > 0;
}

/** The attribute as written, '' when it has none. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether the element has the attribute, with or without a value. */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Whether the element has the class. */
export function hasClass(element: Element, name: string): boolean {
  return ofElement('classList', element).contains(name);
}

/** The element's name in lower case, `td`. */
export function tagOf(element: object): string {
  return localName ? localName.call(element) : ofElement('localName', element);
}

/** Children of all kinds, in order. */
export function* childrenOf(node: Node): Generator<Node> {
  let child: Node | null = firstChild ? firstChild.call(node) : ofNode('firstChild', node);
  while (child) {
    yield child;
    child = nextSibling ? nextSibling.call(child) : ofNode('nextSibling', child);
  }
}

/** Child elements, in order. Walking from one to the next is the cheapest way to them. */
export function childElementsOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstElementIn(element); child; child = nextElementTo(child))
    children.push(child);
  return children;
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return kindOf(node) === 1;
}

/** Whether the node is text. */
export function isText(node: Node): boolean {
  return kindOf(node) === 3;
}

/** The parent element, or null. */
export function parentOf(node: Node): Element | null {
  return parentElement ? parentElement.call(node) : ofNode('parentElement', node);
}

/** The nearest ancestor that matches, the element itself first, or null. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether the element is a table, whichever window it belongs to. */
export function isTable(element: Element): element is HTMLTableElement {
  return tagOf(element) === 'table';
}

/** Whether the document is on a screen; one made by a parser has no window, no style and no layout. */
export function isRendered(node: Node): boolean {
  const document = ofNode('ownerDocument', node);
  return (
    document !== null && read(ofDocuments, Document.prototype, 'defaultView', document) !== null
  );
}

/** The document's root element. */
export function rootOf(document: Document): Element {
  return read(ofDocuments, Document.prototype, 'documentElement', document);
}

/** The document's body, or its root for a document without one. */
export function bodyOf(document: Document): Element {
  return first(document, 'body') ?? rootOf(document);
}

/** Whether one element is the other or holds it. */
export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

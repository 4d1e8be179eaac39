/**
 * The document as its own prototype has it. A page can shadow what a script sees of a document, by accident or not:
 * `<img name="querySelectorAll">` hides the method of that name (trust.md S7). For reading members only; where the
 * document itself is an argument, pass the real one.
 */
export function unclobbered(document: Document): Document {
  return new Proxy(document, {
    get(target, key) {
      const value: unknown = Reflect.get(Document.prototype, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

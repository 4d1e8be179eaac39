/** `home-visit` as part of a message's key: browsers allow letters, digits and `_` there, nothing else. */
export type KeyPart<Value extends string> = Value extends `${infer Before}-${infer After}`
  ? `${Before}_${KeyPart<After>}`
  : Value;

/** A value of the domain as part of a message's key: `home-visit` becomes `home_visit`. */
export function keyPart<Value extends string>(value: Value): KeyPart<Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what replaceAll does
  return value.replaceAll('-', '_') as KeyPart<Value>;
}

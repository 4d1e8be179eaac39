/** A number from 0 to below 1 that is always the same for the same text, so that every run shows the same school. */
export function chanceOf(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** The items in an order that is always the same for the same salt. */
export function shuffled<Item>(items: readonly Item[], salt: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, chance: chanceOf(salt(item)) }))
    .toSorted((one, other) => one.chance - other.chance)
    .map(({ item }) => item);
}

/**
 * Words nobody else uses, one per place where a name or a sentence of somebody can be kept: wherever one of them turns up, it
 * got there from that place. Single words, so that folding and sorting a name leaves them whole.
 */
export function canaryWords(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Quelzo${String(index).padStart(4, '0')}vey`);
}

/** The same words dealt out to so many hands. */
export function dealt(words: string[], hands: number): string[][] {
  return Array.from({ length: hands }, (_, hand) =>
    words.filter((__, index) => index % hands === hand),
  );
}

import type { FlagLayer } from '../../lib/flags/layer.ts';

/** A layer that comes to be with the first thing to draw, once the drawing script is there; until then it is empty. */
export function createLateLayer(open: () => FlagLayer | null): FlagLayer {
  let opened: FlagLayer | null = null;
  const draw = (): FlagLayer | null => (opened ??= open());
  return {
    show: async (marks, anchors) => draw()?.show(marks, anchors),
    status: (pill) => (pill ? draw() : opened)?.status(pill),
    reveal: (student) => opened?.reveal(student),
    prune: () => opened?.prune(),
    owns: (node) => opened?.owns(node) ?? false,
    clear: () => opened?.clear(),
    remove: () => opened?.remove(),
  };
}

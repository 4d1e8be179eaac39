import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layerOf, layers } from './architecture/layers.ts';
import { root, sourceFiles } from './architecture/source-files.ts';

const product = sourceFiles(['lib', 'components', 'entrypoints']);
const everything = [...product, ...sourceFiles(['tests'])];

test('the top of the house holds the nine agreed names, dotfiles and the lockfile', () => {
  const agreed = [
    'entrypoints',
    'components',
    'lib',
    'public',
    'tests',
    'package.json',
    'wxt.config.ts',
    'tsconfig.json',
    'README.md',
    'package-lock.json',
    'node_modules',
  ];
  const found = readdirSync(root).filter((name) => !name.startsWith('.'));
  expect(found.filter((name) => !agreed.includes(name))).toEqual([]);
});

describe('who may import whom', () => {
  test('every file of the product belongs to a layer', () => {
    const homeless = product.filter(({ path }) => layers.every(({ holds }) => !holds.test(path)));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test.each(layers)('$name', (layer) => {
    const files = product.filter(({ path }) => layerOf(path) === layer.name);
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typeOnly }) => {
          const target =
            from.endsWith('.css') || from.endsWith('.css?inline') ? layer.name : layerOf(from);
          if (target === layer.name || layer.may.includes(target)) return false;
          return !(typeOnly && layer.types.includes(target));
        })
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Comments and strings out, so that a word in a sentence is not mistaken for a global. */
function codeOf(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:'"])\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}

describe('purity', () => {
  test('domain, readers and export know no globals of a page or browser', () => {
    const pure = product.filter(({ path }) => /^lib\/(domain|readers|export)\//.test(path));
    const globals = /(?<![.\w])(?:document|window|browser|chrome|location|navigator|fetch)\s*\./;
    const shadowed = /(?:\{[^}]*\bdocument\b[^}]*\}|\bdocument\s*:|\b(?:const|let)\s+document\b)/;
    const found = pure.filter(({ text }) => {
      const code = codeOf(text);
      return globals.test(shadowed.test(code) ? code.replaceAll(/\bdocument\s*\./g, '') : code);
    });
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('the background keeps nothing in variables', () => {
    const background = product.filter(({ path }) => path.startsWith('entrypoints/background/'));
    expect(background.filter(({ text }) => /^let\s/m.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('only lib/platform touches the WebExtension API', () => {
    const api =
      /(?<![.\w])(?:chrome|browser)\.(?:runtime|tabs|storage|permissions|scripting|action|sidePanel)\b/;
    const found = product
      .filter(({ path }) => !/^(lib\/(platform|messaging)|entrypoints\/background)\//.test(path))
      .filter(({ text }) => api.test(codeOf(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('nothing in the product talks to a network', () => {
    const network =
      /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)/;
    expect(
      product.filter(({ text }) => network.test(codeOf(text))).map(({ path }) => path),
    ).toEqual([]);
  });

  test('no screen builds markup from strings or carries style attributes', () => {
    const tsx = product.filter(({ path }) => path.endsWith('.tsx'));
    const found = tsx.filter(({ text }) => /dangerouslySetInnerHTML|\sstyle=\{/.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes and names', () => {
  test('no file is longer than 300 lines, nine of ten are under 180', () => {
    expect(everything.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
    const long = product.filter(({ lines }) => lines > 180).length;
    expect(long / product.length).toBeLessThan(0.1);
  });

  test('file names say something', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/;
    expect(everything.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('files are kebab-case, components PascalCase', () => {
    const component = /(^|\/)([A-Z][A-Za-z0-9]*|[a-z0-9]+(?:-[a-z0-9]+)*)\.tsx$/;
    const module = /(^|\/)[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/;
    const wrong = product.filter(
      ({ path }) => !(path.endsWith('.tsx') ? component : module).test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no dated TODO is past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = everything.flatMap(({ path, text }) =>
      [...text.matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g)]
        .filter(([, day = '']) => day < today)
        .map(([todo]) => `${path}: ${todo}`),
    );
    expect(due).toEqual([]);
  });
});

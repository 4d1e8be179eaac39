import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/run-command.ts';

/** The panel's own screens over a store of their own, as one script and one style sheet. */
export async function bundledScreens(entry: string): Promise<{ script: string; style: string }> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve(root, 'tests/tools/i18n.ts') } },
    define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      // As in the product: a library that finds itself unminified does more for whoever debugs it.
      minify: true,
      target: 'esnext',
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  const style = output.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: output.output[0].code, style: style.join('\n') };
}

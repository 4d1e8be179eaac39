import { build } from 'vite';
import { root } from '../../tools/run-command.ts';

/**
 * A file of the tests and what it imports of the product, as one script to be run in a page of the built extension: the very
 * sources the extension is made of, in the extension's own origin, over its own database.
 */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}

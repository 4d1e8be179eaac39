/**
 * `npm start`: builds, starts the sample school and opens a browser on it with the extension loaded. Without a display,
 * or with `--tour`, the whole job runs by itself and what it read is printed.
 */
import { startSampleSchool, type SampleSchool } from '../sample-school/index.ts';
import { extensionBrowserOn } from './demonstration.ts';
import { getBrowser } from './get-browser.ts';
import { runCommand } from './run-command.ts';
import { runTour } from './tour.ts';
import { passphrase } from './vault.ts';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function build(): void {
  console.log('Building the extension ...');
  const { code, text } = runCommand(['wxt', 'build'], 'kept');
  if (code === 0) return;
  console.error(text);
  console.error('The build failed; see above. Nothing was started.');
  process.exit(1);
}

async function demonstrate(school: SampleSchool): Promise<void> {
  const context = await extensionBrowserOn(school);
  const { origin } = school;
  console.log(
    `\nThe sample school is at ${origin}. Its attendance list is open, with flags in its rows.`,
  );
  console.log(
    'Click a flag to see why it is there; "Open case" opens the side panel on that student.',
  );
  console.log(`What you write is sealed; the passphrase of this try is: ${passphrase}`);
  console.log('Close the browser to stop.');
  await new Promise((closed) => context.once('close', closed));
}

process.env.BRIDGEBACK_BROWSER = getBrowser();
build();
const school = await startSampleSchool({});
const byItself = process.argv.includes('--tour') || !hasDisplay();
try {
  if (byItself) process.exitCode = await runTour(school.origin);
  else await demonstrate(school);
} finally {
  await school.close();
}
process.exit();

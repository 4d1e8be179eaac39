/** `npm run screenshots`: takes the pictures of README.md anew, by the flow that shows them. */
import { getBrowser } from './get-browser.ts';
import { runCommand } from './run-command.ts';

process.env['BRIDGEBACK_BROWSER'] = getBrowser();
process.env['BRIDGEBACK_SCREENSHOTS'] = 'keep';
const built = runCommand(['wxt', 'build']);
const flow = ['playwright', 'test', '--config', 'tests/playwright.config.ts', 'calendar'];
process.exit(built.code === 0 ? runCommand(flow).code : built.code);

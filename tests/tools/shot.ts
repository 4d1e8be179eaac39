import { expect } from 'vitest';
import { page } from 'vitest/browser';

/** Folder that pictures go to; empty unless `npm run shots` asked for them. */
const folder = process.env.BRIDGEBACK_SHOTS ?? '';

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 90);

/** The file of a test with its folder, without endings: what its pictures are filed under. */
function fileOf(path: string): string {
  return path
    .split(/[/\\]/u)
    .slice(-2)
    .map((part) => plain(part.split('.')[0] ?? ''))
    .join('/');
}

/** As tall as the page, or as a sheet over it with all that scrolls in it. */
function wholeHeight(): number {
  const body = document.querySelector('.sheet__body');
  const hidden = body === null ? 0 : body.scrollHeight - body.clientHeight;
  return Math.max(document.documentElement.scrollHeight, window.innerHeight + hidden);
}

/** Takes a picture of the page as it stands, named after the test and the look; nothing unless `npm run shots` asked for it. */
export async function shoot(look: string): Promise<void> {
  if (folder === '') return;
  // The picture is of the whole page: only what the window holds is painted, and scrolled its bars would stand in the middle of it.
  window.scrollTo(0, 0);
  const { innerWidth, innerHeight } = window;
  await page.viewport(innerWidth, wholeHeight());
  const { currentTestName = '', testPath = '' } = expect.getState();
  const name = `${plain(currentTestName)}--${plain(look)}.png`;
  await page.screenshot({ path: `${folder}/${fileOf(testPath)}/${name}` });
  await page.viewport(innerWidth, innerHeight);
}

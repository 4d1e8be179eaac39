/** `npm run bench`: what people would feel, measured in the built extension; see tests/bench. */
import { startSampleSchool } from '../sample-school/index.ts';
import { measureLargeList } from '../bench/large-list.ts';
import { linesOf, measureReading } from '../bench/reading.ts';
import { measureVault } from '../bench/vault.ts';
import { linesOfWeek, measureWeek } from '../bench/week.ts';
import { getBrowser } from './get-browser.ts';
import { runCommand } from './run-command.ts';

process.env.BRIDGEBACK_BROWSER = getBrowser();
const { code, text } = runCommand(['wxt', 'build'], 'kept');
if (code !== 0) {
  console.error(text);
  process.exit(1);
}

async function printVault(): Promise<void> {
  const { rounds, unlock, derive, students, readingsEach, rows, openAll, decrypt } =
    await measureVault();
  console.log(`Unlocking with a passphrase: ${unlock.toFixed(0)} ms.`);
  console.log(`Floor, ${rounds} rounds of PBKDF2 and nothing else: ${derive.toFixed(0)} ms.`);
  console.log(`Ratio of unlocking to its floor: ${(unlock / derive).toFixed(2)}.`);
  console.log(
    `Opening ${students} students with ${readingsEach} readings each (${rows} rows): ${openAll.toFixed(0)} ms.`,
  );
  console.log(`Floor, as many bare AES-GCM decryptions: ${decrypt.toFixed(0)} ms.`);
  console.log(`Ratio of opening to its floor: ${(openAll / decrypt).toFixed(2)}.`);
}

console.log('Reading a list, beside its floor: the text of every cell visited once.');
for (const line of linesOf(await measureReading())) console.log(line);

const school = await startSampleSchool({});
try {
  const { rows, marks, longestTask, floor, totalTime } = await measureLargeList(school);
  console.log(
    `${rows} rows, ${marks} marks drawn in ${totalTime.toFixed(0)} ms after the site was allowed.`,
  );
  console.log(`Longest main-thread task while reading and marking: ${longestTask.toFixed(1)} ms.`);
  console.log(`Floor, the page's own text of every cell in one task: ${floor.toFixed(1)} ms.`);
  console.log(`Ratio of the longest task to the floor: ${(longestTask / floor).toFixed(2)}.`);
  process.exitCode = longestTask > 50 ? 1 : 0;
  await printVault();
  for (const line of linesOfWeek(await measureWeek())) console.log(line);
} finally {
  await school.close();
}
process.exit();

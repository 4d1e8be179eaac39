import { startSampleSchool } from './server.ts';

export { startSampleSchool } from './server.ts';
export type { SampleSchool } from './server.ts';
export { truth } from './truth.ts';
export type { StudentTruth, TruthPage, TruthQuestion } from './truth.ts';

if (process.argv[1] === import.meta.filename) {
  const { origin } = await startSampleSchool({ port: Number(process.env['PORT'] ?? 8017) });
  console.log(`The sample school is open at ${origin}/`);
}

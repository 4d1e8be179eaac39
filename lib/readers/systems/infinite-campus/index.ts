import type { SisSystem } from '../../reader.ts';
import { isInfiniteCampus } from './content.ts';
import { periodCounts } from './period-counts.ts';

export const infiniteCampus: SisSystem = {
  id: 'infinite-campus',
  name: 'Infinite Campus',
  homepage: 'https://www.infinitecampus.com',
  hosts: ['*.infinitecampus.org'],
  recognises: isInfiniteCampus,
  evidence: 'C',
  lastChecked: '2026-11',
  confirmed: false,
  readers: [periodCounts],
};

import type { SisSystem } from './reader.ts';
import { gibbon } from './systems/gibbon/index.ts';
import { rosariosis } from './systems/rosariosis/index.ts';

/** Every student information system that can be read. Adding one: README.md here, "Add your SIS in five steps". */
export const systems: SisSystem[] = [gibbon, rosariosis];

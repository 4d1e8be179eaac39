import type { SisSystem } from './reader.ts';
import { aeries } from './systems/aeries/index.ts';
import { aspen } from './systems/aspen/index.ts';
import { eschoolplus } from './systems/eschoolplus/index.ts';
import { facts } from './systems/facts/index.ts';
import { focus } from './systems/focus/index.ts';
import { genesis } from './systems/genesis/index.ts';
import { gibbon } from './systems/gibbon/index.ts';
import { infiniteCampus } from './systems/infinite-campus/index.ts';
import { librus } from './systems/librus/index.ts';
import { powerschool } from './systems/powerschool/index.ts';
import { pronote } from './systems/pronote/index.ts';
import { rollCall } from './systems/roll-call/index.ts';
import { rosariosis } from './systems/rosariosis/index.ts';
import { skyward } from './systems/skyward/index.ts';
import { synergy } from './systems/synergy/index.ts';

/** Every student information system that can be read. Adding one: README.md here, "Add your SIS in five steps". */
export const systems: SisSystem[] = [
  gibbon,
  rosariosis,
  powerschool,
  infiniteCampus,
  skyward,
  aeries,
  synergy,
  aspen,
  eschoolplus,
  facts,
  focus,
  genesis,
  librus,
  pronote,
  rollCall,
];

import { createContext } from 'react';
import type { CauseItem } from '../../lib/domain/cause.ts';

/** Which causes the school offers for new answers; all, unless it switched some off. */
export const OfferedCauses = createContext<(item: CauseItem) => boolean>(() => true);

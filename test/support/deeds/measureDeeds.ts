import { answered, measured } from '../measures';
import type { CaseDeed } from './caseDeed';

const measures = [measured('2026-11-20', [2, 2, 2], { when: 'start' })];

/** What the person answered who said yes to being asked. */
export const measureDeeds: CaseDeed[] = [
  {
    verb: 'measure.add',
    by: 'ana',
    status: 'gettingStarted',
    event: 'measured',
    inputs: () => answered,
    on: 'measures.open',
  },
  {
    verb: 'measure.add',
    by: 'lou',
    status: 'paused',
    event: 'measured',
    more: () => ({ measures }),
    inputs: () => ({ ...answered, when: 'end' }),
    on: 'measures.open',
  },
  {
    verb: 'measure.error',
    by: 'ana',
    status: 'named',
    event: 'measureTaken',
    more: () => ({ measures }),
    inputs: () => ({ measured: 'of2026-11-20' }),
    on: 'measures.open',
  },
];

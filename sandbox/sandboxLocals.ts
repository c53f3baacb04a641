import type { Local } from '../domain/local';
import { sixLocals } from '../domain/sixLocals';

/** The six Locals, each with a triage number that is kept for fiction and rings nowhere; one asks about loneliness. */
export const sandboxLocals: readonly Local[] = sixLocals.map((local, at) => ({
  ...local,
  ...(local.id === 'brimbank' && { measures: ['ucla3'] }),
  triagePhone: `(03) 7010 010${at + 1} (demo)`,
}));

import type { Local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';

/** The six Locals; at Brimbank the questions are switched on. */
export const localsAsking: readonly Local[] = sixLocals.map((local) =>
  local.id === 'brimbank' ? { ...local, measures: ['ucla3'] } : local,
);

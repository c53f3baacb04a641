import type { Local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';

/** The Local that a command line names. */
export function localCalled(id: string): Local {
  const local = sixLocals.find((one) => one.id === id);
  if (local) return local;
  throw new Error(`There is no Local "${id}". There are: ${sixLocals.map((one) => one.id).join(', ')}.`);
}

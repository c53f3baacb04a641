import type { Local } from '../../domain/local';

/** The Local that a command line names. */
export function localCalled(id: string, locals: readonly Local[]): Local {
  const local = locals.find((one) => one.id === id);
  if (local) return local;
  throw new Error(`There is no Local "${id}". There are: ${locals.map((one) => one.id).join(', ')}.`);
}

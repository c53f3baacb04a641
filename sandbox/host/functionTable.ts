import type { ProgrammingModel } from './coreTypes';
import type { RegisteredFunction } from './registeredFunction';

let collecting: Map<string, RegisteredFunction> | undefined;

/** Where `@azure/functions` leaves what an app registers, until a host takes it. */
export const functionTable = {
  model: undefined as ProgrammingModel | undefined,

  add(registered: RegisteredFunction): () => void {
    const table = collecting;
    if (!table) throw new Error('A function can only be registered while the host starts.');
    if (table.has(registered.name)) throw new Error(`There are two functions called ${registered.name}.`);
    table.set(registered.name, registered);
    return () => table.delete(registered.name);
  },

  /** Several hosts may live in one process: each has what its own `register` registered. */
  collect(register: () => void): RegisteredFunction[] {
    const table = new Map<string, RegisteredFunction>();
    collecting = table;
    try {
      register();
    } finally {
      collecting = undefined;
    }
    return [...table.values()];
  },
};

import type { FunctionCallback, FunctionMetadata, ProgrammingModel } from './host/coreTypes';
import { functionTable } from './host/functionTable';

// the names below are those that @azure/functions asks of `@azure/functions-core`, which the host supplies

/** @public */
export const version = '3.9.1';
/** @public */
export const hostVersion = '4.1034.0';

/** @public */
export class Disposable {
  readonly #undo: () => void;

  constructor(undo: () => void) {
    this.#undo = undo;
  }

  dispose(): void {
    this.#undo();
  }
}

/** @public */
export function registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
  return new Disposable(functionTable.add({ name: metadata.name, metadata, callback }));
}

/** @public */
export function setProgrammingModel(model: ProgrammingModel): void {
  functionTable.model = model;
}

/** @public */
export function getProgrammingModel(): ProgrammingModel | undefined {
  return functionTable.model;
}

/** @public */
export function registerHook(): Disposable {
  // none of our functions uses hooks
  return new Disposable(() => undefined);
}

/** @public */
export function log(level: string, _category: string, message: string): void {
  if (level === 'error' || level === 'critical') console.error(message);
}

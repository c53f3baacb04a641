import type { FunctionCallback, FunctionMetadata } from './coreTypes';

export interface RegisteredFunction {
  name: string;
  metadata: FunctionMetadata;
  callback: FunctionCallback;
}

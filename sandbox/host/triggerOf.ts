import type { Binding } from './coreTypes';
import type { RegisteredFunction } from './registeredFunction';

export type TriggerType = 'http' | 'timer' | 'changeFeed';

const types: Record<string, TriggerType> = {
  httpTrigger: 'http',
  timerTrigger: 'timer',
  cosmosDBTrigger: 'changeFeed',
};

export function triggerOf(registered: RegisteredFunction): Binding & { name: string; trigger: TriggerType } {
  for (const [name, binding] of Object.entries(registered.metadata.bindings)) {
    const trigger = types[binding.type];
    if (trigger) return { ...binding, name, trigger };
  }
  throw new Error(`The sandbox knows no trigger of the function ${registered.name}.`);
}

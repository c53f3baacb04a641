import { randomUUID } from 'node:crypto';
import type { TypedData } from './coreTypes';
import { functionTable } from './functionTable';
import type { RegisteredFunction } from './registeredFunction';
import { triggerOf } from './triggerOf';

/** Calls a function through the library's own invocation model, so that it gets real request and context objects. */
export async function invokeFunction(registered: RegisteredFunction, data: TypedData) {
  const model = functionTable.model;
  if (!model) throw new Error('No function was registered.');
  const invocationId = randomUUID();
  const invocation = model.getInvocationModel({
    invocationId,
    metadata: registered.metadata,
    request: {
      invocationId,
      functionId: registered.name,
      inputData: [{ name: triggerOf(registered).name, data }],
      triggerMetadata: {},
      traceContext: {
        traceParent: `00-${invocationId.replaceAll('-', '')}-0000000000000001-00`,
        traceState: '',
        attributes: {},
      },
    },
    log: (level, _category, message) => {
      if (level === 'error' || level === 'critical') console.error(`${registered.name}: ${message}`);
    },
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, registered.callback);
  return invocation.getResponse(context, result);
}

import type { InvocationContext } from '@azure/functions';
import type { Services } from '../bot/services';
import { invoked } from '../bot/watching/invoked';

/**
 * A handler whose log lines go beside its invocation, under the trace that the host gave it. After its end they go
 * where the process writes: the host no longer takes them then.
 */
export function watched<I, O>(
  { log }: Pick<Services, 'log'>,
  handler: (input: I) => Promise<O>,
): (input: I, context: InvocationContext) => Promise<O> {
  return (input, context) =>
    invoked(
      log,
      {
        name: context.functionName,
        correlationId: traceOf(context),
        write: (line, level) => (level === 'fault' ? context.error(line) : context.info(line)),
      },
      () => handler(input),
    );
}

/** As Application Insights calls the operation: version, trace, span and flags stand in one text. */
function traceOf({ traceContext, invocationId }: InvocationContext): string {
  const [, trace] = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(traceContext?.traceParent ?? '') ?? [];
  return trace ?? invocationId;
}

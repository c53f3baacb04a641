import type { Log, LogFields } from './log';
import { currentInvocation } from './watching/invocation';

/** Where lines go, one at a time. */
export type WriteLine = (line: string, level: 'info' | 'fault') => void;

/**
 * One JSON line an event. Of a fault only its kind and where it came from: a message may quote what somebody typed.
 */
export function jsonLog(write: WriteLine): Log {
  const line = (level: 'info' | 'fault', message: string, fields: LogFields = {}) => {
    const correlationId = currentInvocation()?.correlationId;
    write(
      JSON.stringify({ level, message, ...(correlationId !== undefined && { correlationId }), ...fields }),
      level,
    );
  };
  return {
    info: (message, fields) => line('info', message, fields),
    fault: (message, error, fields) => line('fault', message, { ...fields, ...kindOf(error) }),
  };
}

function kindOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const where = (error.stack ?? '').split('\n').filter((text) => text.trimStart().startsWith('at '));
  return {
    error: error.name,
    where: where
      .slice(0, 6)
      .map((text) => text.trim())
      .join(' < '),
  };
}

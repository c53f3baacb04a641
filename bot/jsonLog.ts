import type { Log, LogFields } from './log';

/**
 * One JSON line an event. Of a fault only its kind and where it came from: a message may quote what somebody typed.
 */
export function jsonLog(write: (line: string) => void): Log {
  const line = (level: string, message: string, fields: LogFields = {}) =>
    write(JSON.stringify({ level, message, ...fields }));
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

export type LogValue = string | number | boolean;

/** Ids, verbs and refusals only; never a name, a number or anything that a person typed. */
export type LogFields = Record<string, LogValue | readonly Record<string, LogValue>[]>;

export interface Log {
  info(message: string, fields?: LogFields): void;
  fault(message: string, error: unknown, fields?: LogFields): void;
}

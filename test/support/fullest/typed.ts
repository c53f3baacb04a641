export const on = '2026-11-23';

export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** As long as an input lets it be, and known again wherever it appears. */
export function full(letters: number, what: string): string {
  return `Canary ${what} `.padEnd(letters, 'and so on ').slice(0, letters);
}

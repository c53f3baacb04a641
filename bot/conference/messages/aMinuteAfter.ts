const aMinute = 60_000;

/** When something that waits for another message is asked about once more. */
export function aMinuteAfter(at: string): string {
  return new Date(Date.parse(at) + aMinute).toISOString();
}

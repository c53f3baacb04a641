import { DateTime, Duration } from 'luxon';
import { z } from 'zod';

const wanted = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advance: z.string() }),
]);

/** Where a request wants the clock, as an instant, or why it cannot go there. */
export function clockTarget(now: string, body: unknown): { target: string } | { refusal: string } {
  const request = wanted.safeParse(body);
  if (!request.success) {
    return { refusal: 'Give the time as { "now": "<ISO time>" } or { "advance": "<ISO 8601 duration>" }.' };
  }
  const here = DateTime.fromISO(now, { zone: 'Australia/Melbourne' });
  const step = 'advance' in request.data ? Duration.fromISO(request.data.advance) : undefined;
  if (step?.isValid === false) {
    return { refusal: 'That duration cannot be read. An hour is "PT1H", a day is "P1D".' };
  }
  const there = 'now' in request.data ? DateTime.fromISO(request.data.now) : here.plus(step ?? {});
  if (!there.isValid) return { refusal: 'That time cannot be read.' };
  if (there < here) return { refusal: 'The clock only goes forward.' };
  return { target: there.toUTC().toISO() };
}

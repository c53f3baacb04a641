import type { Activity } from '../activity';

/** The local date until which it is paused, "open" where nobody has said until when; undefined when it is not paused. */
export function pausedUntil({ vetting }: Pick<Activity, 'vetting'>): string | 'open' | undefined {
  return vetting?.status === 'paused' ? (vetting.reviewDue ?? 'open') : undefined;
}

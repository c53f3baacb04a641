import type { LookedChoice } from '../../domain/access/looked';
import type { Unusual } from '../../domain/access/unusual';
import type { Local } from '../../domain/local';

/** What was out of the usual, and how often; without who it was. */
export function unusualWords(
  { kind, count }: Pick<Unusual, 'kind' | 'count'>,
  { unusual }: Pick<Local, 'unusual'>,
): string {
  const times = count === 1 ? 'once' : `${count} times`;
  switch (kind) {
    case 'afterEnd':
      return `Came back ${times} after their access had ended`;
    case 'refused':
      return `Asked ${times} for what is not open to them`;
    case 'manyCases':
      return `Opened ${count} different referrals in one day`;
    case 'oddHours':
      return `Opened referrals ${times} before ${hour(unusual.fromHour)} or after ${hour(unusual.untilHour)}`;
    case 'endedCase':
      return `Opened ${times} what had ended, without ever having worked on it`;
  }
}

export const lookedNames: Record<LookedChoice, string> = {
  right: 'It was right',
  spoken: 'Spoken about with them',
  further: 'Taken further',
};

function hour(of: number): string {
  if (of === 0 || of === 24) return 'midnight';
  if (of === 12) return 'midday';
  return of < 12 ? `${of} am` : `${of - 12} pm`;
}

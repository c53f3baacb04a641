import { DateTime } from 'luxon';
import { dayInWords } from '../../domain/localTime';
import { dateAt } from '../../domain/staff/leave';
import { kindName, kindsInWords } from './kindNames';

interface Missed {
  count: number;
  kinds: ReadonlyMap<string, number>;
  /** When the first of them ended. */
  since: string;
  today: string;
  zone: string;
}

/** To the person: what may not have reached them. */
export function missedWords({ count, kinds, since, today, zone }: Missed): string {
  const day = dayFrom(since, today, zone);
  if (count > 1) return `${count} messages since ${day} may not have reached you: ${kindsInWords(kinds)}.`;
  const [kind = ''] = kinds.keys();
  return `A message ${day === 'today' ? day : `on ${day}`} may not have reached you: ${kindName(kind)}.`;
}

/** To a Lead: that some may not have reached their colleagues. */
export function missedByColleagues(
  { uncertain, dead }: { uncertain: number; dead: number },
  since: { at: string; today: string; zone: string },
): string {
  const many = (count: number) => (count === 1 ? '1 message' : `${count} messages`);
  const parts = [
    ...(uncertain > 0 ? [`${many(uncertain)} may not have arrived`] : []),
    ...(dead > 0 ? [`${many(dead)} failed on our side`] : []),
  ];
  const day = dayFrom(since.at, since.today, since.zone);
  return `To colleagues since ${day}: ${parts.join(', ')}. Write nudges to see more.`;
}

/** The weekday alone within a week. */
function dayFrom(at: string, today: string, zone: string): string {
  const date = dateAt(at, zone);
  if (date === today) return 'today';
  const days = DateTime.fromISO(today).diff(DateTime.fromISO(date), 'days').days;
  const inWords = dayInWords(at, zone);
  return days < 7 ? (inWords.split(' ')[0] ?? inWords) : inWords;
}

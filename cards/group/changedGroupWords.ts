import { dayInWords } from '../../domain/localTime';

/** "A small group that 2 people you look after go to has ended." */
export function changedGroupWords(count: number, cancelledOn?: string): string {
  const who = count === 1 ? '1 person you look after goes to' : `${count} people you look after go to`;
  const what = cancelledOn === undefined ? 'has ended' : `is cancelled on ${dayInWords(cancelledOn, 'utc')}`;
  return `A small group that ${who} ${what}.`;
}

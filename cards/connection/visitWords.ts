import { DateTime } from 'luxon';
import type { Session } from '../../domain/connection/connection';
import {
  howItWasNames,
  missedReasonNames,
  sessionResultNames,
} from '../../domain/connection/connectionNames';
import { clockWords } from '../activity/words/clockWords';
import { datedDay } from '../activity/words/datedDay';

/** "Thursday 10 December", with the year when it is not this one. Both are dates of the Local. */
export function dayWords(on: string, today: string): string {
  return datedDay(on, DateTime.fromISO(today, { zone: 'utc' }));
}

/** "Thursday 10 December at 10:00 am". */
export function visitDayWords({ on, time }: Pick<Session, 'on' | 'time'>, today: string): string {
  const clock = clockWords(time);
  return clock ? `${dayWords(on, today)} at ${clock}` : dayWords(on, today);
}

/** "Thursday 10 December at 10:00 am · the link worker goes along", or how it went. */
export function visitWords(session: Session, today: string): string {
  const { result, reason, howItWas, withLinkWorker, on } = session;
  const day = visitDayWords(session, today);
  if (result === undefined) {
    const isOver = on < today;
    return [
      day,
      isOver && 'not written down yet',
      withLinkWorker && (isOver ? 'with the link worker' : 'the link worker goes along'),
    ]
      .filter(Boolean)
      .join(' · ');
  }
  const why = reason && reason !== 'preferNotToSay' ? ` (${missedReasonNames[reason].toLowerCase()})` : '';
  const how = howItWas ? ` · ${howItWasNames[howItWas]}` : '';
  return `${day}: ${sessionResultNames[result]}${why}${how}`;
}

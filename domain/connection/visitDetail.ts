import { DateTime } from 'luxon';
import { dayTold } from '../dayTold';
import type { Local } from '../local';
import type { Session } from './connection';
import { howItWasNames, missedReasonNames, sessionResultNames } from './connectionNames';

type Zone = Pick<Local, 'timeZone'>;

/** "Wednesday 2 December: they didn’t make it (nervous)", as the step keeps it. */
export function visitDetail({ on, result, reason, howItWas }: Session, at: string, zone: Zone): string {
  const day = dayTold(on, at, zone);
  if (!result) return day;
  const name = sessionResultNames[result];
  const came = name.charAt(0).toLowerCase() + name.slice(1);
  const why = reason && reason !== 'preferNotToSay' ? ` (${missedReasonNames[reason].toLowerCase()})` : '';
  const how = howItWas ? `, ${howItWasNames[howItWas].toLowerCase()}` : '';
  return `${day}: ${came}${why}${how}`;
}

/** "Thursday 10 December at 10:00 am, the link worker goes along". */
export function plannedDetail({ on, time, withLinkWorker }: Session, at: string, zone: Zone): string {
  const clock = time
    ? ` at ${DateTime.fromISO(time).setLocale('en-AU').toFormat('h:mm a').toLowerCase()}`
    : '';
  return `${dayTold(on, at, zone)}${clock}${withLinkWorker ? ', the link worker goes along' : ''}`;
}

import type { Activity } from 'botbuilder';
import type { Asked } from '../watching/answering';
import { commandIn } from './commands';
import { composeQueryName } from './composeQuery';
import { pressedIn } from './incoming';

/** What somebody does for themselves is in no audit, nor does the log say that they did it. */
const own = 'own';
const ownVerb = /^(day|due|reminders|parked|crisis|privacy)\.|^case\.(un)?park$/;
const ownWords = ['today', 'reminders', 'parked', 'leave', 'crisis', 'privacy'];

/** What a delivery asks, in words of this code alone: `known` are the verbs that it answers. */
export function askedIn(activity: Activity, known: ReadonlySet<string>): Asked {
  const pressed = pressedIn(activity);
  if (pressed) {
    const { verb } = Object(pressed.data) as { verb?: unknown };
    const kind = pressed.through === 'card' ? 'press' : 'dialog';
    if (typeof verb !== 'string' || !known.has(verb)) return { kind, verb: 'unknown' };
    return { kind, verb: ownVerb.test(verb) ? own : verb };
  }
  if (activity.type === 'message') {
    const word = commandIn(activity.text)?.word ?? 'unknown';
    return { kind: 'words', verb: ownWords.includes(word) ? own : word };
  }
  if (activity.type === 'invoke' && activity.name === composeQueryName)
    return { kind: 'search', verb: 'activities' };
  return { kind: 'event', verb: activity.type === 'invoke' ? 'unknown' : 'other' };
}

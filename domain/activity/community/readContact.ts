import * as z from 'zod';
import { type ContactKind, contactKinds } from './communityContact';

export type ContactReading =
  | { is: 'complete'; kind: ContactKind; on: string; topic: string }
  | { is: 'incomplete'; problems: Record<string, string> };

const longestTopic = 200;

/** What somebody wrote of a conversation, a meeting, a training or a webinar with an organisation. */
export function readContact(inputs: Record<string, string>, today: string): ContactReading {
  const kind = contactKinds.find((one) => one === inputs['kind']);
  const on = (inputs['on'] ?? '').trim();
  const topic = (inputs['topic'] ?? '').replace(/\s+/g, ' ').trim();
  const isDay = z.iso.date().safeParse(on).success;
  const problems = {
    ...(!kind && { kind: 'Please choose what it was.' }),
    ...(!isDay && { on: 'Please choose the day.' }),
    ...(isDay && on > today && { on: 'Please choose a day that has been.' }),
    ...(topic.length > longestTopic && { topic: `Please use at most ${longestTopic} characters.` }),
  };
  if (!kind || Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  return { is: 'complete', kind, on, topic };
}

import type { Participant } from '../../domain/referral/participant';
import type { Element } from '../card';
import { knownLine } from './knownLine';

export function helpsLines({ whatHelps, avoid }: Participant): Element[] {
  return [...knownLine('What helps', whatHelps), ...knownLine('What to avoid', avoid)];
}

/** All that makes it easier to meet them well. */
export function easeLines(participant: Participant): Element[] {
  return [...knownLine('Access needs', participant.accessNeeds), ...helpsLines(participant)];
}

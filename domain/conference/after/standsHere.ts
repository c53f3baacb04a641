import type { Worker } from '../../referral/referral';
import type { Conference } from '../conference';
import { attends } from '../conferenceRights';

/** Which conferences still have a time to come. */
export type IsLive = (conferenceId: string) => boolean;

/** What belongs to a conference that has no time to come any more stands where the one comes whose it is. */
export function standsHere(
  conferenceId: string,
  { personId }: Pick<Worker, 'personId'>,
  { conference, isLive }: { conference: Conference; isLive: IsLive },
): boolean {
  return conferenceId === conference.id || (!isLive(conferenceId) && attends(conference, personId));
}

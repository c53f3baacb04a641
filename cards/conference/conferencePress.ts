import type { Conference } from '../../domain/conference/conference';
import type { Press } from '../buttons';

/** The press of a button that stands on a card about a conference; `on` is the date that the rule gives to one time. */
export function conferencePress(
  verb: string,
  { localId, id: conferenceId, revision }: Pick<Conference, 'localId' | 'id' | 'revision'>,
  nonce: string,
  ids: { on?: string } = {},
): Press {
  return { verb, ids: { localId, conferenceId, ...ids }, revision, nonce };
}

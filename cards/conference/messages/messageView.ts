import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import type { Local } from '../../../domain/local';

/** A message about one time of a conference, in the chat of one person. No name of a participant. */
export interface MessageView {
  conference: Conference;
  held: Held;
  local: Local;
  /** The conference opens for them. */
  opens: boolean;
  now: string;
  nonce: string;
}

import type { Card } from '../../cards/card';
import type { PersonReference } from '../../domain/notice/personReference';

/** What came of one POST or PUT, and whether to try again. */
export type SendOutcome =
  | { sent: true; activityId: string }
  /** Refused for now: nothing was shown. `isHeld`: by ourselves, before any request was made. */
  | { sent: false; why: 'wait'; retryAfterMs?: number; status: number; isHeld?: true }
  /** Refused for good: not installed, blocked, gone. */
  | { sent: false; why: 'unreachable'; status: number; code: string }
  /** Reset, time-out or 5xx: it may have been shown. */
  | { sent: false; why: 'unknown' };

/** Bot Framework's connector, one request a call and no hidden retries. */
export interface Connector {
  /** Opens (or finds) the one-to-one conversation with a person of the tenant. */
  openConversation(
    personId: string,
  ): Promise<{ opened: true; reference: PersonReference } | Extract<SendOutcome, { sent: false }>>;
  /** `stillSo` is asked where a card had to wait before it could go: one that is not does not go, and is held. */
  send(
    to: PersonReference,
    card: Card,
    summary: string,
    stillSo?: () => Promise<boolean>,
  ): Promise<SendOutcome>;
  update(
    to: PersonReference,
    activityId: string,
    card: Card,
    stillSo?: () => Promise<boolean>,
  ): Promise<SendOutcome>;
  /** Takes a message of the bot's away. One that is gone already answers as unreachable, 404. */
  remove(to: PersonReference, activityId: string): Promise<SendOutcome>;
}

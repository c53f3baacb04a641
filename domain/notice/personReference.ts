/** How to reach a person one-to-one. Keyed by their Entra object id; holds no name. */
export interface PersonReference {
  /** Same as personId. */
  id: string;
  personId: string;
  tenantId: string;
  conversationId: string;
  serviceUrl: string;
  /** The person's id in Teams, `29:...`. */
  teamsId?: string;
  /** The bot's id in Teams, `28:...`. */
  botId: string;
  reachable: boolean;
  whyNot?: string;
  welcomedAt?: string;
  /** When they were first welcomed: whoever comes back is not greeted as new. */
  firstWelcomedAt?: string;
  /** When news or a list of what waits was last posted to them: at most once an hour. */
  lastNoticeAt?: string;
  /** Milliseconds at which requests to this chat were begun in the last hour: Teams takes so many and no more. */
  sentAt?: number[];
  /** Teams asked for this chat to be left alone until then, in milliseconds. */
  holdUntil?: number;
  /** They could be met again: what did not reach them is owed once more, as soon as a message arrives. */
  owesAgain?: true;
}

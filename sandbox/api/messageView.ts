/** A message as one person sees it. */
export interface MessageView {
  id: string;
  /** Answers in the thread of another message. */
  inThread: boolean;
  from: { id: string; name: string };
  at: string;
  updatedAt?: string;
  text?: string;
  cards: unknown[];
  /** The card asks to be drawn anew for this person when they see it. */
  refreshes?: true;
}

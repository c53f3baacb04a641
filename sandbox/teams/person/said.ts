export interface Said {
  /** False in a shared chat where the bot was not mentioned: it never hears of it. */
  delivered: boolean;
  answered: boolean;
  /** Why Teams did not take the card; nothing was said then. */
  refused?: string;
}

export interface Patience {
  /** Milliseconds after which an answer to a press or a search counts for nothing. */
  press: number;
  /** Milliseconds after which a message is delivered again. */
  message: number;
}

/** The way to the bot's messaging endpoint. */
export interface BotLink {
  endpoint: string;
  serviceUrl: string;
  patience: Patience;
}

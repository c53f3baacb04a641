import type { Answer } from '../../answer';

/** Which chat it is says the chat that is pressed in, never a card's data. */
export const inItsChat: Answer = {
  line: 'Please do that in the chat of the meeting: write @Local Connections conference there.',
};

/** Of a chat of several people, in place of a colleague's name. */
export const chatName = 'The chat of a case conference';

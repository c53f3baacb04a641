/** What is right, in a few words. */
export const mostRightLetters = 200;

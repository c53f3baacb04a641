/** Of a text that they say of themselves. */
export const mostAboutLetters = 300;

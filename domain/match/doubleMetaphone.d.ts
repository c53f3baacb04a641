declare module 'double-metaphone' {
  /** The primary and the secondary code of how a word sounds. */
  function doubleMetaphone(word: string): [primary: string, secondary: string];
  export = doubleMetaphone;
}

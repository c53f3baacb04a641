/** A file that is not what it says. The message is for whoever brought it. */
export class FileRefused extends Error {}

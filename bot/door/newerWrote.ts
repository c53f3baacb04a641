import { DocumentFromLater } from '../../store/storeFaults';

const newer =
  'A newer version of this bot wrote what this is about; nothing was changed. Ask whoever looks after the bot. In danger now: call 000.';

/** What a person reads when a fault was met: to ask again helps, except where a newer version wrote what was asked for. */
export function newerWrote(error: unknown, otherwise: string): string {
  return error instanceof DocumentFromLater ? newer : otherwise;
}

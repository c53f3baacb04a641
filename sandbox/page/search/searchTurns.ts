import type { Searched } from '../../teams/person/searched';
import type { Page } from '../openPage';
import { sandboxCalls } from '../sandboxCalls';

const pause = 250;
const unanswered: Searched = { kind: 'failed', text: 'The sandbox did not answer. Is it still running?' };

interface Shows {
  asking(): void;
  answer(searched: Searched): void;
}

/** Asks once one has stopped typing, and shows the answer to the last question only, whenever it comes. */
export function searchTurns({ as, chat }: Page, shows: Shows) {
  let turn = 0;
  let due: number | undefined;
  async function ask(words: string): Promise<void> {
    const mine = ++turn;
    clearTimeout(due);
    shows.asking();
    const searched = await sandboxCalls.call<Searched>('search', { as, chat, words }).catch(() => unanswered);
    if (mine === turn) shows.answer(searched);
  }
  return {
    now: ask,
    soon(words: string): void {
      // what is under way is an answer to other words
      turn += 1;
      clearTimeout(due);
      due = setTimeout(() => void ask(words), pause);
    },
    stop(): void {
      turn += 1;
      clearTimeout(due);
    },
  };
}

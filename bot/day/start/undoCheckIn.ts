import { runIn } from '../../../cards/day/start/run';
import { line, problem } from '../../../cards/parts';
import { refusalSentence } from '../../../cards/refusalSentence';
import type { Case } from '../../../domain/referral/case';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { changeCase } from '../../referral/changeCase';
import type { Services } from '../../services';
import { nextPerson } from './nextPerson';
import { personAgain } from './personAgain';

/** Takes back the last check-in, by the same rule as any deed, and shows that person's form again. */
export async function undoCheckIn(services: Services, by: Asker, press: Press): Promise<Answer> {
  const run = runIn(press.ids);
  const says = [line('Taken back, as if it had not been.')];
  const answer = await changeCase(services, by, press, {
    change: (found, at) => undoDeed(found, by, at),
    done: async () =>
      // the same press once more, when it may be somebody else's
      (await personAgain(services, by, press, says, (found) => wroteBefore(found, by))) ??
      nextPerson(services, by, press, run, says),
    refused: (_found, refusal) =>
      nextPerson(services, by, press, { ...run, done: run.done + 1 }, [problem(refusalSentence[refusal])]),
  });
  // no longer theirs at all: the others of the day still are
  return 'line' in answer ? nextPerson(services, by, press, run, [line(answer.line)]) : answer;
}

/** The line of what they took back just now, to be put right and not written again. */
function wroteBefore({ timeline }: Case, { id }: Asker): Record<string, string> {
  const [taken, undone] = timeline.slice(-2);
  const isTheirs = undone?.event === 'undone' && undone.by === id && taken?.by === id;
  return isTheirs && taken.text !== undefined ? { line: taken.text } : {};
}

import { refuse } from '../../../refusal';
import type { Activity } from '../../activity';
import { type ActivityDecision, mend } from '../../activityDecision';
import { isConcernKind } from '../concern';
import { tooLong } from '../tooLong';
import type { ActivityDoing } from './doing';

const longestWords = 500;
const mostOfOne = 3;
const mostOpen = 20;

/** Anyone on the staff says that something is wrong: the link workers of its Local hear of it. */
export function reportWrong(
  found: Activity,
  said: { kind: string; words: string },
  { by, at }: ActivityDoing,
): ActivityDecision {
  const words = said.words.trim();
  if (!isConcernKind(said.kind)) return mend('answer-needed', { kind: 'Please choose what is wrong.' });
  const length = tooLong(words, longestWords);
  if (length) return mend('answer-needed', { words: length });
  if (said.kind === 'other' && words === '')
    return mend('answer-needed', { words: 'Please say in a few words what is wrong.' });
  const open = found.concerns ?? [];
  const isSaid = open.some(
    (one) => one.by.personId === by.personId && one.what === said.kind && (one.words ?? '') === words,
  );
  if (isSaid) return refuse('already-so');
  const own = open.filter((one) => one.by.personId === by.personId);
  if (own.length >= mostOfOne || open.length >= mostOpen) return refuse('still-open');
  const concern = { at, by, what: said.kind, ...(words && { words }) };
  return {
    ok: true,
    what: 'reportedWrong',
    patch: { concerns: [...open, concern] },
    notices: [
      {
        id: `${found.revision + 1}:activity.wrong`,
        kind: 'activity.wrong',
        at,
        by: by.personId,
        to: { linkWorkersOf: found.localId },
      },
    ],
  };
}

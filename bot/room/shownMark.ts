import { inDialogMarked } from '../../cards/room/inDialogMarked';
import { shownId } from '../../cards/room/screenQuestion';
import type { Answer } from '../answer';
import type { Press } from '../press';

/** A press without the mark that says "Show" was chosen, and whether it had one. No deed ever sees the mark. */
export function withoutMark(press: Press | undefined): { press: Press | undefined; isShown: boolean } {
  if (!press) return { press, isShown: false };
  const { [shownId]: mark, ...ids } = press.ids;
  return { press: { ...press, ids }, isShown: mark === 'yes' };
}

/** Whoever chose "Show" goes on in that dialog without being asked at every button. */
export function stillShown(answer: Answer): Answer {
  if ('dialog' in answer) return { ...answer, dialog: inDialogMarked(answer.dialog) };
  return answer;
}

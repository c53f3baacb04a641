import { cutTo } from '../../../domain/cutTo';
import type { TimelineEntry } from '../../../domain/referral/case';
import type { CaseEvent } from '../../../domain/referral/caseEvent';
import { lastTakenBack, nextTakenBack } from '../../../domain/referral/record/stepsTold';

const mostLetters = 30;
const shortWords: Partial<Record<CaseEvent, string>> = {
  corrected: 'correction',
  saidHello: 'hello',
  leftMessage: 'message left',
  noAnswer: 'no answer',
  spoke: 'first contact',
  paused: 'pause',
  resumed: 'going on',
  closed: 'ending',
  noContact: 'ending',
  notAble: 'not able to accept',
  withdrawn: 'withdrawal',
  enteredInError: 'entered in error',
  assigned: 'link worker',
  taken: 'taking it',
  handedBack: 'handing it back',
  consentsChanged: 'consents',
  teamAdded: 'care team',
  teamJoined: 'care team',
  teamLeft: 'care team',
  evaluation: 'evaluation',
  checkInSet: 'next check-in',
  checkInSpoke: 'check-in',
  checkInMet: 'check-in',
  checkInTexted: 'check-in',
  checkInLeftMessage: 'check-in',
  checkInNoAnswer: 'check-in',
  checkInAskedLater: 'check-in',
  checkInAskedToStop: 'check-in',
  goalAdded: 'new goal',
  goalChanged: 'change of a goal',
  goalReached: 'goal reached',
  goalSetAside: 'goal set aside',
  goalTakenUp: 'goal taken up',
  stepAdded: 'new step',
  stepChanged: 'change of a step',
  stepDone: 'step done',
  stepLetGo: 'step let go',
  confidenceSaid: 'confidence',
  planReviewed: 'look at the plan',
  connectionIdea: 'new activity',
  connectionKeen: 'their yes',
  introduced: 'introduction',
  visitBooked: 'planned visit',
  visitMoved: 'moved visit',
  visitTold: 'visit',
  visitCorrected: 'visit put right',
  debriefed: 'how it was',
  settledIn: 'settled in',
  notForMe: 'activity ended',
  notRightNow: 'activity rests',
  groupFull: 'group full',
  groupEnded: 'group ended',
  connectionAgain: 'activity taken up',
  connectionNoted: 'note',
  travelPractised: 'travel practice',
  momentNoted: 'moment',
  momentTaken: 'moment in error',
  measured: 'answers',
  measureTaken: 'answers in error',
  groupJoined: 'joining',
  groupLeft: 'leaving',
  stepMarkedWrong: 'step marked as wrong',
};

/** "Undo: interests": what it takes back, wherever it stands. */
export function undoTitle(timeline: readonly TimelineEntry[]): string {
  const words = wordsOf(nextTakenBack(timeline));
  return words ? `Undo: ${words}` : 'Undo';
}

/** "Taken back: interests." */
export function takenBackWords(timeline: readonly TimelineEntry[]): string {
  const words = wordsOf(lastTakenBack(timeline));
  return words ? `Taken back: ${words}.` : 'Taken back.';
}

/** "visit, Big Tin Choir". */
function wordsOf(step: TimelineEntry | undefined): string {
  if (!step) return '';
  const { event, about = '' } = step;
  if (event === 'aboutChanged') return about.charAt(0).toLowerCase() + about.slice(1);
  const words = shortWords[event];
  if (!words || !about) return words ?? '';
  return `${words}, ${about.length > mostLetters ? `${cutTo(about, mostLetters)}…` : about}`;
}

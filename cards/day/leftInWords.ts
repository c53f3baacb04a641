import { dayInWords } from '../../domain/localTime';
import type { Left } from '../../domain/referral/record/leftWhileAway';

/** What became of a referral that is theirs no longer, to go on after its reference. */
export function leftInWords(left: Left, zone: string): string {
  const on = `on ${dayInWords(left.at, zone)}`;
  switch (left.how) {
    case 'withdrawn':
      return `withdrawn ${on}. Please do not contact the person.`;
    case 'enteredInError':
      return `marked as entered in error ${on}. Please do not contact the person.`;
    case 'joined':
      return `went on ${on} in another referral of the same person.`;
    case 'given':
      return `given to ${left.to} ${on}.`;
    case 'waits':
      return `handed back ${on}. It waits for another link worker.`;
  }
}

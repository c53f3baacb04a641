import type { Participant } from '../../domain/referral/participant';
import { line } from '../parts';

/** Beside every way to reach a person. Unanswered means no. */
export function safeToLeave({ contact }: Participant) {
  return line(
    contact.safeToLeaveMessage
      ? '✓ Safe to leave a message'
      : '✗ Do not leave a message: nobody has said that it is safe',
  );
}

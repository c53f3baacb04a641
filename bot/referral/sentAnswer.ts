import { referralSent } from '../../cards/referral/referralSent';
import type { Case } from '../../domain/referral/case';
import type { Answer } from '../answer';
import { someoneReceives } from '../sending/recipients';
import { localFor, type Services } from '../services';

/** What happens next, and by when; where nobody is set up to receive it, whom to ring. */
export async function sentAnswer(services: Services, made: Case): Promise<Answer> {
  const local = localFor(services, made.localId);
  const received = await someoneReceives(services, made.localId);
  return { title: 'Sent', dialog: referralSent(made, local, received) };
}

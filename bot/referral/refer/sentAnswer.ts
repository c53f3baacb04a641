import { type Hears, referralSent } from '../../../cards/referral/refer/referralSent';
import type { Case } from '../../../domain/referral/case';
import type { Answer } from '../../answer';
import { within } from '../../door/within';
import { someoneReceives } from '../../sending/recipients';
import { referenceOf } from '../../sending/references';
import { localFor, type Services } from '../../services';

/** Longer than Teams usually takes to say whether it has a chat with somebody. */
const askingTeamsMs = 1_000;

/** What happens next, and by when; where nobody is set up to receive it, whom to ring. */
export async function sentAnswer(services: Services, made: Case, personId: string): Promise<Answer> {
  const local = localFor(services, made.localId);
  const [received, hears] = await Promise.all([
    someoneReceives(services, made.localId),
    within<Hears>(askingTeamsMs, howTheyHear(services, personId), () => ({ has: 'chat' })),
  ]);
  return { title: 'Sent', dialog: referralSent(made, local, received, hears) };
}

/** Whoever refers from a message may never have added the bot. */
async function howTheyHear(services: Services, personId: string): Promise<Hears> {
  const to = await referenceOf(services, personId);
  if (to.opened || to.why !== 'unreachable') return { has: 'chat' };
  return { has: 'noChat', teamsAppId: services.appId };
}

import type { Asker } from '../../domain/staff/asker';
import { type Answer, asDialog } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { nudgesAnswer } from './nudgesAnswer';

/** `nudges`, in a Lead's own chat. */
export function showNudges(services: Services, by: Asker): Promise<Answer> {
  const asked = { verb: 'nudges', surface: 'personal' } as const;
  return nudgesAnswer(services, by, asked, { after: 0, nonce: services.newNonce() });
}

/** The list for the Lead who pressed, from the place that the press names. */
export async function openNudges(services: Services, by: Asker, press: Press): Promise<Answer> {
  const after = Math.max(0, Math.trunc(Number(press.ids['after'] ?? 0)) || 0);
  return asDialog(
    'Nudges',
    await nudgesAnswer(services, by, press, { after, nonce: nonceAfter(press.nonce) }),
  );
}

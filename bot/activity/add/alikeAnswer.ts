import { alikeCard } from '../../../cards/activity/add/alikeCard';
import type { Activity } from '../../../domain/activity/activity';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { isSetAsideFor } from '../setAside';

/** What it may be already; nothing when it may be added. Adding is no way round "do not suggest". */
export async function alikeAnswer(
  services: Services,
  by: Asker,
  press: Press,
  localId: string,
  found: readonly Activity[],
): Promise<Answer | undefined> {
  const isSure = press.ids['isSure'] === 'yes';
  const setAside = found.filter((one) => isSetAsideFor(by, one));
  if (found.length === 0 || (isSure && setAside.length === 0)) return undefined;
  if (isSure) {
    const refused = {
      subjectId: 'none',
      localId,
      kind: 'write',
      allowed: false,
      refusal: 'not-yours',
    } as const;
    await auditNow(services, by, press, refused);
  }
  return {
    title: 'Add an activity',
    dialog: alikeCard({
      found: found.filter((one) => !setAside.includes(one)),
      isSetAside: setAside.length > 0,
      local: localFor(services, localId),
      typed: press.inputs,
      now: services.now(),
      nonce: nonceAfter(press.nonce),
    }),
  };
}

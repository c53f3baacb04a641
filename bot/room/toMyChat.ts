import { opensId } from '../../cards/room/screenQuestion';
import type { Deed } from '../door/answerPress';
import { tooOld } from '../door/pages';
import { plannedNudge } from '../sending/plannedNudge';
import type { Services } from '../services';

/** "Send to my private chat": one message to the one who pressed, with the button and nothing of what it opens. */
export function toMyChat(views: ReadonlySet<string>): Deed {
  return async (services, by, press) => {
    const { [opensId]: verb = '', ...ids } = press.ids;
    if (!views.has(verb)) return tooOld();
    const subject = { container: 'staff', partition: services.tenantId, id: by.id } as const;
    const to = { kind: 'view.here', id: press.nonce, to: { personId: by.id } } as const;
    const nudge = plannedNudge(subject, to, by.id, services.now());
    await services.store.create('nudges', { ...nudge, opens: { verb, ids } });
    await wakeSender(services, by.id);
    return { line: sent };
  };
}

const sent =
  'Sent to your chat. Nothing there? Say hello in your own chat with this bot, then press the button here again.';

/** The sender looks whenever a member of staff was written; by itself it looks once a minute, and they wait for it now. */
async function wakeSender({ store, tenantId }: Services, personId: string): Promise<void> {
  const held = await store.read('staff', tenantId, personId);
  if (held) await store.replace('staff', held, held.document);
}

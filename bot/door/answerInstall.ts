import type { Activity, TurnContext } from 'botbuilder';
import { welcomeBackCard, welcomeCard } from '../../cards/help/simple';
import { askerFrom } from '../../domain/staff/asker';
import { holdsOne, mayRefer } from '../../domain/staff/rights';
import { markUnreachable } from '../sending/references';
import type { Services } from '../services';
import { followRoom } from './followRoom';
import { senderOf, surfaceOf } from './incoming';
import { rememberWhere } from './rememberWhere';
import { replyTo } from './reply';
import { welcomedNow } from './welcomedNow';

/** Teams tells that the bot was added or removed. A welcome once per install, whichever of its events come. */
export async function answerInstall(services: Services, context: TurnContext): Promise<void> {
  const { activity } = context;
  const { personId } = senderOf(activity);
  const isPersonal = surfaceOf(activity) === 'personal';
  if (!isPersonal) await followRoom(services, activity);
  if (activity.type === 'installationUpdate' && activity.action?.startsWith('remove')) {
    if (isPersonal && personId) await markUnreachable(services, personId, 'uninstalled');
    return;
  }
  if (activity.membersRemoved?.length) {
    const gone = isPersonal && whoLeft(activity);
    // whoever was met in another chat since stays reachable there
    if (gone) await markUnreachable(services, gone, 'uninstalled', activity.conversation.id);
    return;
  }
  if (!isPersonal) {
    // a team has people of every role
    if (activity.type === 'installationUpdate') await welcome(services, context, true);
    return;
  }
  if (personId === undefined) return;
  await rememberWhere(services, activity, personId);
  const met = await welcomedNow(services, personId);
  if (!met) return;
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const roles = staff ? askerFrom(staff, services.now()).grants.flatMap((grant) => grant.roles) : [];
  if (met === 'back' && roles.length > 0) await welcomeBack(services, context);
  else await welcome(services, context, holdsOne(roles, mayRefer));
}

/** Of a one-to-one chat that the bot or the person has left: the person. */
function whoLeft({ membersRemoved = [], recipient, from }: Activity): string | undefined {
  const [gone] = membersRemoved.filter(({ id }) => id === recipient.id || id === from.id);
  return gone && (from.aadObjectId ?? gone.aadObjectId);
}

async function welcome(services: Services, context: TurnContext, offersToRefer: boolean): Promise<void> {
  const card = welcomeCard(services.newNonce(), offersToRefer);
  await replyTo(context, { card, summary: 'Welcome to Local Connections' });
}

async function welcomeBack(services: Services, context: TurnContext): Promise<void> {
  await replyTo(context, { card: welcomeBackCard(services.newNonce()), summary: 'Welcome back' });
}

import type { TurnContext } from 'botbuilder';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { type Press, readPress } from '../press';
import { askAboutScreen } from '../room/askAboutScreen';
import { asksFirst } from '../room/asksFirst';
import { stillShown, withoutMark } from '../room/shownMark';
import type { Services } from '../services';
import { meetStranger } from '../staff/askForAccess';
import { answerBecame } from '../watching/answering';
import { auditEnded } from './auditEnded';
import { pressedIn, roomOf, senderOf, surfaceOf } from './incoming';
import { messageOf } from './messageAction';
import { readAhead } from './readAhead';
import { readingOnce } from './readOnce';
import { respondTo } from './reply';
import { couldNotConfirm } from './troubled';
import { whoAsks } from './whoAsks';
import { within } from './within';

export type Deed = (services: Services, by: Asker, press: Press) => Answer | Promise<Answer>;

export interface PressRules {
  /** Open to people who are not staff. Everything else is for those with a current grant. */
  toAnyone?: boolean;
  /** Needs nothing of the store, and is answered when it is down. */
  withoutStore?: boolean;
  /** Changes something: when its answer is late, it may or may not have been done. */
  changes?: boolean;
  /** Stands on a posted card as an Execute, and redraws it. All others answer in a dialog only. */
  onCards?: boolean;
  /** Stands so on a card in a shared chat: it gives everybody the same name-free card again. */
  inRooms?: boolean;
}

const whoAreYou = 'Teams did not say who you are. Please sign in to your work account and press again.';
const notOurs = 'This card is too old to use. Say help to begin again.';
const notHere = 'That opens in your own chat with this bot, not here.';

/** Answers one press within its time, whatever happens. */
export async function answerPress(
  services: Services,
  context: TurnContext,
  deed: Deed,
  rules: PressRules = {},
): Promise<void> {
  const pressed = pressedIn(context.activity);
  if (!pressed) return;
  const { data, through } = pressed;
  const { activity } = context;
  const from = { message: messageOf(activity), room: roomOf(activity) };
  const { press, isShown } = withoutMark(readPress(data, through, surfaceOf(activity), from));
  const work = press
    ? readingOnce(() => answerTo(services, context, press, isShown, deed, rules))
    : Promise.resolve({ line: notOurs });
  const answer = await within<Answer>(
    services.answerWithin,
    work.catch(faulted(services, press, rules)),
    () => couldNotConfirm(press, rules.changes ?? false, services.locals),
  );
  await respondTo(context, through, isShown ? stillShown(answer) : answer);
}

async function answerTo(
  services: Services,
  { activity }: TurnContext,
  press: Press,
  isShown: boolean,
  deed: Deed,
  rules: PressRules,
): Promise<Answer> {
  const { personId, name } = senderOf(activity);
  if (personId === undefined) return { line: whoAreYou };
  // deny by default: what an Execute draws would stand in front of the whole room
  if (press.through === 'card' && press.surface !== 'personal' && !rules.inRooms) return { line: notHere };
  if (press.through === 'card' && !rules.onCards) return { line: notOurs };
  if (rules.withoutStore) return deed(services, { id: personId, name, grants: [] }, press);
  const asks = !isShown && asksFirst(press);
  if (!asks) readAhead(services, press, personId);
  const by = await whoAsks(services, personId, name);
  if (by.grants.length === 0 && !rules.toAnyone) {
    await auditEnded(services, by, press);
    return strangerAnswer(services, press);
  }
  if (asks) return askAboutScreen(services, press, rules.changes ?? false);
  return deed(services, by.name ? by : { ...by, name }, press);
}

function strangerAnswer(services: Services, press: Press): Answer {
  if (press.through === 'card') return meetStranger(services);
  return {
    line: 'You do not have access here. If you work at this Local, ask its Lead, or say hello in your own chat with this bot.',
  };
}

function faulted(services: Services, press: Press | undefined, { changes = false }: PressRules) {
  return (error: unknown): Answer => {
    answerBecame('fault');
    services.log.fault('press failed', error, { verb: press?.verb ?? 'unknown' });
    return couldNotConfirm(press, changes, services.locals, error);
  };
}

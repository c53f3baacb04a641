import type { Card } from '../../cards/card';
import { buttonsOf, textOf, untouched } from './cardReading';
import { type Searched, searched, searchOf } from './composeSearch';
import type { TestConnector } from './connector';
import { type Conversation, conversationOf, fromTeams, type Place } from './fromTeams';

interface Where {
  endpoint: string;
  connector: TestConnector;
  host: { pump(): Promise<void> };
  /** Where tokens are checked: what comes with everything they send. */
  authorization?: string;
}

/** What came back on a press. */
export interface Answered {
  status: number;
  raw: string;
  /** On the card, or in the dialog. */
  card: Card | undefined;
  /** A passing line, or a dialog's message. */
  line: string | undefined;
  opensDialog: boolean;
}

/** Somebody at Teams: says words, presses buttons, reads what stands in their chat. */
export function person(town: Where, { id, name }: { id: string; name: string }) {
  return chat(town, { id, name }, { id: `a:${id}`, conversationType: 'personal' });
}

/** The message whose menu they opened, as Teams hands it over with each press of the dialog. */
interface Action {
  commandId: 'refer';
  commandContext: 'message';
  messagePayload: Record<string, unknown>;
}

function chat(
  town: Where,
  { id, name }: { id: string; name: string },
  conversation: Conversation,
  action?: Action,
) {
  const envelope = (more: Record<string, unknown>) =>
    fromTeams(town.connector.serviceUrl, { id, name }, conversation, more);
  /** An activity, or a body as it is. */
  const deliver = async (activity: unknown, authorization = town.authorization) => {
    const response = await fetch(town.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    return { status: response.status, raw: await response.text() };
  };
  const posted = () =>
    town.connector.sent.filter(
      (sent) =>
        sent.conversationId === conversation.id &&
        (sent.status === 200 || sent.status === 201 || sent.status === undefined),
    );

  return {
    id,
    name,
    envelope,
    deliver,
    /** The same person in a channel, a group chat or the chat of a meeting. */
    in: (place: Place) => chat(town, { id, name }, conversationOf(place)),

    /** Writes words and gives back the card that answered. */
    async says(text: string): Promise<Card> {
      const mention = '<at>Local Connections</at>';
      const isShared = conversation.conversationType !== 'personal';
      const said = envelope({
        type: 'message',
        text: isShared ? `${mention} ${text}` : text,
        ...(isShared && {
          entities: [
            { type: 'mention', text: mention, mentioned: { id: '28:bot', name: 'Local Connections' } },
          ],
        }),
      });
      await deliver(said);
      // a reply is addressed to the words; other cards may arrive meanwhile
      const answer = posted().find(({ path }) => path.endsWith(`/activities/${said.id}`))?.card;
      if (!answer) throw new Error(`Nothing answered "${text}".`);
      return answer;
    },

    /** The activity that Teams would send for a press, to be delivered as often as the test likes. */
    pressOf(card: Card | undefined, title: string, inputs: Record<string, string> = {}) {
      const buttons = buttonsOf(card);
      // "Undo" presses "Undo: interests" too
      const button =
        buttons.find((one) => one.title === title) ??
        buttons.find((one) => one.title.startsWith(`${title}: `));
      if (!button) throw new Error(`No button "${title}" on:\n${textOf(card)}`);
      if (button.type === 'Action.Execute') {
        const data = { ...untouched(card), ...inputs, ...button.data };
        return envelope({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: button.verb, data }, trigger: 'manual' },
        });
      }
      if (button.type !== 'Action.Submit') throw new Error(`"${title}" sends nothing.`);
      const sendsInputs = button.associatedInputs !== 'none';
      const data = { ...(sendsInputs && { ...untouched(card), ...inputs }), ...button.data };
      if (action)
        return envelope({
          type: 'invoke',
          name: 'composeExtension/submitAction',
          value: { ...action, data },
        });
      const opens = (button.data['msteams'] as { type?: string } | undefined)?.type === 'task/fetch';
      return envelope({ type: 'invoke', name: opens ? 'task/fetch' : 'task/submit', value: { data } });
    },

    async presses(card: Card | undefined, title: string, inputs: Record<string, string> = {}) {
      return answered(await deliver(this.pressOf(card, title, inputs)));
    },

    /**
     * Chooses "Refer to Local Connections" in the menu of a message, in a chat of others. The dialog that it opens is
     * pressed through `presses` of what comes back, so that each press has the message with it.
     */
    async actsOn(messageHtml: string, conversationType: 'channel' | 'groupChat' | 'personal' = 'groupChat') {
      const messagePayload = {
        id: '1700000000000',
        replyToId: null,
        messageType: 'message',
        from: { user: { id: 'somebody', displayName: 'Somebody' }, application: null },
        body: { contentType: 'html', content: messageHtml },
        attachments: [],
      };
      const value: Action = { commandId: 'refer', commandContext: 'message', messagePayload };
      const there = chat(
        town,
        { id, name },
        { id: `19:others-${conversationType}`, conversationType },
        value,
      );
      const fetchTask = there.envelope({ type: 'invoke', name: 'composeExtension/fetchTask', value });
      const opened = answered(await there.deliver(fetchTask));
      return { ...opened, fetchTask, pressOf: there.pressOf, presses: there.presses };
    },

    /** Types into the search of the compose box; with nothing, it has just been opened. */
    async searches(words?: string, queryOptions: object = { skip: 0, count: 25 }): Promise<Searched> {
      return searched(await deliver(envelope(searchOf(words, queryOptions))));
    },

    /** The cards as they stand now, updates applied, in the order in which they were posted. */
    async cards(): Promise<Card[]> {
      await town.host.pump();
      const standing = new Map<string, Card>();
      for (const sent of posted()) {
        if (sent.card) standing.set(sent.activityId, sent.card);
        if (sent.method === 'DELETE') standing.delete(sent.activityId);
      }
      return [...standing.values()];
    },

    /** The newest card that says this. */
    async cardSaying(text: string): Promise<Card> {
      const cards = await this.cards();
      const found = cards.findLast((card) => textOf(card).includes(text));
      if (!found) throw new Error(`No card says "${text}" among:\n${cards.map(textOf).join('\n---\n')}`);
      return found;
    },
  };
}
export type Person = ReturnType<typeof person>;

export function answered({ status, raw }: { status: number; raw: string }): Answered {
  const body = raw.startsWith('{') ? JSON.parse(raw) : {};
  const value = body.task?.value ?? body.value;
  const card: Card | undefined = value?.card?.content ?? (value?.type === 'AdaptiveCard' ? value : undefined);
  return {
    status,
    raw,
    card,
    line: typeof value === 'string' ? value : undefined,
    opensDialog: body.task?.type === 'continue',
  };
}

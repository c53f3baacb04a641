import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../log';
import type { Adapter } from './adapter';
import { type DoorSettings, readEnvelope } from './envelope';

export interface Received {
  status: number;
  body?: unknown;
}

/** One HTTP body in, one answer out. Nothing of this bot runs before the envelope and the token hold. */
export type FrontDoor = (authorization: string, body: string) => Promise<Received>;

export function frontDoor(
  adapter: Adapter,
  settings: DoorSettings & { needsToken: boolean },
  log: Log,
  turn: (context: TurnContext) => Promise<void>,
): FrontDoor {
  return async (authorization, body) => {
    const envelope = readEnvelope(body, settings);
    if (!envelope.ok) return { status: envelope.status, body: envelope.sentence };
    if (settings.needsToken && !authorization) return unauthorised;
    let isInside = false;
    try {
      const response = await adapter.answer(
        authorization,
        envelope.activity as unknown as Activity,
        async (context) => {
          isInside = true;
          await turn(context);
        },
      );
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      if (!isInside) return unauthorised;
      log.fault('turn failed', error);
      return { status: 500, body: 'Something went wrong on our side. Please try again.' };
    }
  };
}

const unauthorised: Received = { status: 401, body: 'This bot could not tell who is asking.' };

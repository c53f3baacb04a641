import * as z from 'zod';
import type { Surface } from '../domain/audit';
import { nonceLength, plainAlphabet } from '../domain/referral/caseReference';

const reserved = z.object({
  verb: z.string().max(60),
  ids: z.record(z.string().max(40), z.string().max(200)).default({}),
  revision: z.int().nonnegative().optional(),
  // it becomes a case's reference and a draft's id: nothing but what we make ourselves
  nonce: z.string().regex(new RegExp(`^[${plainAlphabet}]{${nonceLength}}$`)),
});

/** The chat of several people that something was said or pressed in. */
export interface Room {
  conversationId: string;
  serviceUrl: string;
  /** The bot's id in Teams, `28:...`. */
  botId: string;
  isMeeting: boolean;
  /** Of what is said there. */
  surface: Surface;
}

/** A button that was pressed, with what was typed beside it. Ids are look-up keys, not rights. */
export interface Press {
  verb: string;
  ids: Record<string, string>;
  revision: number | undefined;
  nonce: string;
  inputs: Record<string, string>;
  /** Where the answer goes: onto the card, or into a dialog that one person sees. */
  through: 'card' | 'dialog';
  surface: Surface;
  /** Absent in a one-to-one chat. */
  room?: Room;
  /** What the message says that the button belongs to. It is shown, and kept only where the person says so. */
  message?: string;
}

/** Reads a card's data; undefined when it is not of our making. */
export function readPress(
  data: unknown,
  through: Press['through'],
  surface: Surface,
  { message, room }: { message?: string | undefined; room?: Room | undefined } = {},
): Press | undefined {
  const read = reserved.loose().safeParse(data);
  if (!read.success) return undefined;
  const { verb, ids, revision, nonce, msteams: _ours, ...rest } = read.data;
  const inputs = z.record(z.string(), z.string().max(10_000)).safeParse(rest);
  if (!inputs.success) return undefined;
  return {
    verb,
    ids,
    revision,
    nonce,
    inputs: inputs.data,
    through,
    surface: through === 'dialog' ? dialogIn(room) : surface,
    ...(room && { room }),
    ...(message !== undefined && { message }),
  };
}

function dialogIn(room: Room | undefined): Surface {
  if (!room) return 'dialog';
  return room.isMeeting ? 'dialogInMeeting' : 'dialogInRoom';
}

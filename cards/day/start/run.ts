/** How far somebody is in their check-ins of the day. It rides in the buttons, and nothing in it is a right. */
export interface Run {
  /** The place of the last one who was shown. */
  after?: string;
  /** How many were shown, that one among them. */
  seen: number;
  done: number;
  putOff: number;
}

export const newRun: Run = { seen: 0, done: 0, putOff: 0 };

export function runIds({ after, seen, done, putOff }: Run): Record<string, string> {
  return { ...(after && { after }), seen: String(seen), done: String(done), putOff: String(putOff) };
}

export function runIn(ids: Record<string, string>): Run {
  const { after } = ids;
  return {
    ...(after && { after }),
    seen: countIn(ids['seen']),
    done: countIn(ids['done']),
    putOff: countIn(ids['putOff']),
  };
}

function countIn(text = ''): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

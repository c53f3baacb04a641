export type BotAnswer = { status: number; body: unknown };

async function post(endpoint: string, activity: object): Promise<BotAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    return { status: response.status, body: text };
  }
}

/** One delivery. `late` once patience is over; the bot goes on working, as it would in Teams. */
export async function postToBot(
  endpoint: string,
  activity: object,
  patience: number,
): Promise<BotAnswer | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const answer = post(endpoint, activity).catch(() => ({ status: 502, body: undefined }));
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the page asks of the sandbox that served it. */
export const sandboxCalls = {
  async read<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    const response = await fetch(`sandbox/${path}?${new URLSearchParams(query)}`);
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
    return response.json() as Promise<T>;
  },

  async call<T>(name: string, body: object): Promise<T> {
    const response = await fetch(`sandbox/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`);
    return response.json() as Promise<T>;
  },

  async clock(): Promise<string> {
    const response = await fetch('sandbox/clock');
    return ((await response.json()) as { now: string }).now;
  },
};

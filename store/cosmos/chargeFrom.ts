const tooManyRequests = 429;

/** What an answer or a fault says that it cost. The SDK asks again by itself when told to come later. */
export function chargeFrom(answer: unknown): { requestUnits: number; throttled: number } {
  const { headers, code } = Object(answer) as Record<string, unknown>;
  const said = (name: string) => Number(Object(headers)[name]) || 0;
  return {
    requestUnits: said('x-ms-request-charge'),
    throttled: said('x-ms-throttle-retry-count') + (code === tooManyRequests ? 1 : 0),
  };
}

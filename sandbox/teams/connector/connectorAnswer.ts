export interface ConnectorAnswer {
  status: number;
  body?: unknown;
}

/** A refusal in the connector's own words and codes. */
export function refused(status: number, code: string, message: string): ConnectorAnswer {
  return { status, body: { error: { code, message } } };
}

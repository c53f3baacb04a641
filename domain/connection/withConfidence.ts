import type { Confidence } from '../plan/goal';
import type { Connection } from './connection';
import { mostConfidences } from './limits';

/** How confident they feel about going along, as they say on that day. The first is kept, and the latest. */
export function withConfidence(connection: Connection, said: Confidence): Connection {
  const [first, ...others] = [...(connection.confidence ?? []).filter(({ on }) => on !== said.on), said];
  return { ...connection, confidence: [first ?? said, ...others.slice(1 - mostConfidences)] };
}

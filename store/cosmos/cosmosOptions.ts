import type { CosmosClientOptions } from '@azure/cosmos';
import type { QueriedFields } from '../queriedFields';
import type { SchemaOptions } from '../schema/schema';

export interface CosmosOptions extends SchemaOptions {
  endpoint: string;
  credential: { key: string } | { tokenCredential: NonNullable<CosmosClientOptions['aadCredentials']> };
  database: string;
  /** 2000 unless given: a card action is answered within 3 s, the store's part included. */
  timeoutMs?: number;
  onCharge?: (charge: CosmosCharge) => void;
  /** Others than product code asks by, for tests. */
  queriedFields?: QueriedFields;
}

/** What one request cost. */
export interface CosmosCharge {
  container: string;
  deed: string;
  requestUnits: number;
  /** With the waits between attempts. */
  milliseconds: number;
  /** How often it was told to come again later (429). */
  throttled: number;
}

import type { CosmosClientOptions } from '@azure/cosmos';

export interface CosmosOptions {
  endpoint: string;
  credential: { key: string } | { tokenCredential: NonNullable<CosmosClientOptions['aadCredentials']> };
  database: string;
  /** 2000 unless given: a card action is answered within 3 s, the store's part included. */
  timeoutMs?: number;
  onCharge?: (charge: CosmosCharge) => void;
}

/** What one request cost. */
export interface CosmosCharge {
  container: string;
  deed: string;
  requestUnits: number;
}

import type { Container } from '@azure/cosmos';
import type { ContainerName } from '../containers';
import { StoreUnavailable } from '../storeFaults';
import { chargeFrom } from './chargeFrom';
import { cosmosClient } from './cosmosClient';
import { cosmosFault } from './cosmosFault';
import type { CosmosOptions } from './cosmosOptions';
import { withinTime } from './withinTime';

type Request<T> = (container: Container, abortSignal: AbortSignal) => Promise<T>;

export interface CosmosAsker {
  /** `answers` are the statuses that are an answer rather than a fault. */
  ask<T extends { requestCharge: number }, A extends string = never>(
    container: ContainerName,
    deed: string,
    request: Request<T>,
    answers?: Record<number, A>,
  ): Promise<T | A>;
  close(): Promise<void>;
}

export function cosmosAsker(options: CosmosOptions): CosmosAsker {
  const { timeoutMs = 2000, onCharge = () => {} } = options;
  const client = cosmosClient(options, timeoutMs);
  const database = client.database(options.database);
  let open = true;
  return {
    async ask(container, deed, request, answers = {}) {
      if (!open) throw new StoreUnavailable('The store is closed');
      const what = `${deed} ${container}`;
      const began = performance.now();
      const spent = (on: unknown) => ({
        container,
        deed,
        milliseconds: performance.now() - began,
        ...chargeFrom(on),
      });
      try {
        const answer = await withinTime(timeoutMs, what, (signal) =>
          request(database.container(container), signal),
        );
        onCharge({ ...spent(answer), requestUnits: answer.requestCharge });
        return answer;
      } catch (fault) {
        const { code, substatus } = Object(fault) as Record<string, unknown>;
        const charge = spent(fault);
        if (charge.requestUnits > 0 || charge.throttled > 0) onCharge(charge);
        const answer = answers[code as number];
        // a missing container, or a replica that lags behind, says 404 too
        if (answer === undefined || (code === 404 && substatus)) throw cosmosFault(fault, what);
        return answer;
      }
    },
    async close() {
      open = false;
      client.dispose();
    },
  };
}

import type { CosmosCharge } from '../../store/cosmos/cosmosOptions';
import { currentInvocation } from './invocation';

/** Adds what a request cost to the invocation that asked. */
export function countCharge(charge: CosmosCharge): void {
  currentInvocation()?.spent.add(charge);
}

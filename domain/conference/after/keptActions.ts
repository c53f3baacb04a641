import type { TeamAction } from '../brought';
import { mostEndedActions } from './limits';

/** Open ones all stay; of the others those that ended last. */
export function keptActions(actions: readonly TeamAction[]): TeamAction[] {
  const ended = actions
    .filter(({ state }) => state !== 'open')
    .sort((one, other) => (one.endedOn ?? '').localeCompare(other.endedOn ?? ''));
  const left = ended.slice(0, Math.max(0, ended.length - mostEndedActions));
  return actions.filter((action) => !left.includes(action));
}

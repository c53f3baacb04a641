import { containerNames } from '../../store/containers';
import type { Store } from '../../store/store';
import type { KeptJson } from '../kept/keptJson';
import { invokeFunction } from './invokeFunction';
import type { RegisteredFunction } from './registeredFunction';
import { triggerOf } from './triggerOf';

/** How far each change-feed function has come, by its name. */
export type FeedTokens = Record<string, string>;

/** Hands one function the documents changed since it last did its work. False: there were none. */
async function feed(
  registered: RegisteredFunction,
  store: Store,
  tokens: KeptJson<FeedTokens>,
): Promise<boolean> {
  const container = containerNames.find((name) => name === triggerOf(registered).containerName);
  if (!container) throw new Error(`${registered.name} listens to a container that does not exist.`);
  const { documents, token } = await store.changes(container, tokens.value[registered.name]);
  if (documents.length > 0) await invokeFunction(registered, { json: JSON.stringify(documents) });
  // kept after the work, so that a crash in between delivers again instead of never
  if (tokens.value[registered.name] !== token) tokens.keep({ ...tokens.value, [registered.name]: token });
  return documents.length > 0;
}

/** Runs every change-feed function until none has anything new. One that fails keeps its place until the next time. */
export async function pumpChanges(
  functions: readonly RegisteredFunction[],
  store: Store,
  tokens: KeptJson<FeedTokens>,
): Promise<void> {
  const failed = new Set<string>();
  let worked = true;
  while (worked) {
    worked = false;
    for (const registered of functions.filter(({ name }) => !failed.has(name))) {
      try {
        worked = (await feed(registered, store, tokens)) || worked;
      } catch (error) {
        failed.add(registered.name);
        console.error(`${registered.name} failed and will be tried again:`, error);
      }
    }
  }
}

import { idFrom } from '../../bot/connection/idFrom';
import { nonceAfter } from '../../bot/nonce';
import { interestId } from '../../domain/whatMatters/interestId';
import { demoPeople } from '../demoPeople';
import activities from './activities.json';

const pages: Record<string, { contents: { id: string; name: string }[] }> = activities;

/** What scenes are called, with the nonce of the press that each of them is. */
type Called = ReadonlyMap<string, string>;

/** `#scones` is what that scene made, `@Ben Okafor` the person (several with commas), `~singing` an interest; all else stands as it is. */
export function namesToIds(
  values: Record<string, string> = {},
  called: Called = new Map(),
): Record<string, string> {
  const said = (value: string) => {
    if (value.startsWith('#')) return idOf(value.slice(1), called);
    if (value.startsWith('~')) return interestId(value.slice(1));
    if (!value.startsWith('@')) return value;
    return value
      .split(',')
      .map((name) => personIdOf(name.slice(1)))
      .join(',');
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]));
}

/** An activity of the demo directory, as a press names it. */
export function activityIds(localId: string, name: string | undefined): Record<string, string> {
  if (name === undefined) return {};
  const activity = pages[localId]?.contents.find((one) => one.name === name);
  if (!activity) throw new Error(`The demo directory has no ${name}.`);
  return { activityLocalId: localId, activityId: activity.id };
}

/** Every press of a scene has a nonce of its own, and what it makes begins with it. */
export function sceneNonce(index: number): string {
  return nonceAfter(`week ${index}`);
}

function idOf(name: string, called: Called): string {
  const nonce = called.get(name);
  if (nonce === undefined) throw new Error(`No scene is called ${name}.`);
  return idFrom({ nonce });
}

function personIdOf(name: string): string {
  const person = demoPeople.people.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  return person.aadObjectId;
}

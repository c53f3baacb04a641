import { folded } from '../../../match/folded';
import { townId } from '../../places/townId';
import type { DirectoryEntry } from '../../search/directoryEntry';
import { alikeNameWords } from './alikeNameWords';
import { tellingWords } from './tellingWords';

/** What is compared of an activity. */
export interface Sought {
  name: string;
  /** Names of suburbs or towns, or "online". */
  areas: readonly string[];
  organization?: string | undefined;
}

export interface AlikeEntry {
  entry: DirectoryEntry;
  /** `likely`: show it. `perhaps`: only if its phone number is the same as well. */
  how: 'likely' | 'perhaps';
}

const likely = 0.6;
const perhaps = 0.3;

/** Entries that may be the same activity: a name alike, and the same suburb or organisation. Most alike first. */
export function alikeActivities(sought: Sought, entries: readonly DirectoryEntry[]): AlikeEntry[] {
  const compared = entries
    .filter(({ isMerged }) => !isMerged)
    .map((entry) => ({ entry, score: scoreOf(sought, entry), isNear: isNear(sought, entry) }))
    .filter(({ score, isNear: near }) => score > (near ? perhaps : likely));
  return compared
    .sort((a, b) => b.score - a.score || a.entry.name.localeCompare(b.entry.name))
    .map(({ entry, score, isNear: near }) => ({
      entry,
      how: near && score >= likely ? 'likely' : 'perhaps',
    }));
}

function scoreOf(sought: Sought, entry: DirectoryEntry): number {
  const here = [...sought.areas, ...entry.areas.map((id) => id.replace(/^\w+:/, ''))];
  const one = tellingWords(sought.name, here);
  const named = alikeNameWords(one, tellingWords(entry.name, here));
  if (!entry.organization) return named;
  // "Library craft" may be the craft group of the library
  return Math.max(named, alikeNameWords(one, tellingWords(`${entry.name} ${entry.organization}`, here)));
}

function isNear(sought: Sought, entry: DirectoryEntry): boolean {
  const towns = sought.areas.flatMap(townId);
  if (towns.some((town) => entry.areas.includes(town))) return true;
  if (entry.isOnline && sought.areas.some((area) => /^online$/i.test(area))) return true;
  const [one, other] = [sought.organization, entry.organization].map((name) => key(name ?? ''));
  return one !== '' && one === other;
}

const key = (text: string) => folded(text).replace(/[^\p{L}\p{N}]/gu, '');

import type { DirectoryEntry } from '../../domain/activity/search/directoryEntry';

/** An entry of the index of which nothing is known but its name. */
export function bareEntry(name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    id: name,
    localId: 'brimbank',
    name,
    isOffered: true,
    isMerged: false,
    interests: [],
    access: [],
    runBy: [],
    languages: [],
    days: [],
    times: [],
    areas: [],
    isOnline: false,
    isInPerson: true,
    vetting: 'notVisited',
    openConcerns: 0,
    isWordOfMouth: false,
    ...more,
  };
}

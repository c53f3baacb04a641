import type { Match } from '../../../../domain/activity/search/ranked';
import type { Known } from '../../../../domain/activity/search/understanding/known';
import { understood } from '../../../../domain/activity/search/understanding/understood';
import { nothingWanted, type Wanted } from '../../../../domain/activity/search/wanted';
import { kindsSaid } from '../../../../domain/activity/suggest/kindsSaid';
import { mainTerms } from '../../../../domain/activity/suggest/mainTerms';
import { type Subject, subjectOf } from '../../../../domain/activity/suggest/subjectOf';
import { type Suggestion, suggested } from '../../../../domain/activity/suggest/suggested';
import type { Brought, Hit, Interest, Wishes } from '../../../../domain/activity/suggest/wishes';
import type { Going } from '../../../../domain/whatMatters/whatMatters';
import { type Grounds, type Matching, surelyMatching } from './matching';

/** What is said of a person that activities are suggested by, in their words and in terms of ours. */
export interface Asked {
  interests: readonly Interest[];
  going: Going;
  /** Ids of activities that are in their plan already: they are not suggested again. */
  inPlan: ReadonlySet<string>;
  /** Ids of those that are not for them. */
  apart: ReadonlySet<string>;
}

export interface Suggesting {
  suggestions: Suggestion[];
  /** Nothing goes with what they enjoy: what fits in every other way. */
  isByNeedsAlone: boolean;
  /** Ids of those that an interest brings and that are in their plan already. */
  already: string[];
  /** What each interest that brought nothing is about, in terms of ours: no word that anybody wrote. */
  missed: Wanted[];
}

/** An activity whose third interest it is, that only mentions it, or that is something of its kind, goes with it less. */
const aside = 0.6;
const mainly = 2;
const mention = 0.3;

export function suggesting(grounds: Grounds, known: Known, asked: Asked): Suggesting {
  const runBy = new Set<string>();
  const languages = new Set(asked.going.languages);
  const missed: Wanted[] = [];
  const brought = asked.interests.map((interest): Brought => {
    const subject = subjectOf(understood(interest.words, known));
    for (const id of subject?.runBy ?? []) runBy.add(id);
    for (const id of subject?.languages ?? []) languages.add(id);
    const { wanted, matches } = subject
      ? matchingOf(grounds, subject, mainTerms(interest.words, subject.wanted.interests))
      : { wanted: nothingWanted, matches: [] };
    if (matches.length === 0 && subject) missed.push({ ...subject.wanted, words: [] });
    const kinds = kindsSaid(interest.words);
    const hits = new Map(matches.map((match) => [match.entry.id, hitOf(match, wanted, kinds)]));
    return { ...interest, hits };
  });
  const { place, towns, day } = grounds;
  const going = { ...asked.going, languages: [...languages] };
  const wishes: Wishes = { brought, going, runBy: [...runBy], place, towns };
  const apart = new Set([...asked.inPlan, ...asked.apart]);
  const entries = grounds.indexes.flatMap((index) => [...index.entries.values()]);
  const already = [...asked.inPlan].filter((id) => brought.some(({ hits }) => hits.has(id)));
  const suggestions = suggested(entries, wishes, day, apart);
  if (suggestions.length > 0 || brought.length === 0 || already.length > 0)
    return { suggestions, isByNeedsAlone: brought.length === 0, already, missed };
  const instead = suggested(entries, { ...wishes, brought: [] }, day, apart);
  return { suggestions: instead, isByNeedsAlone: true, already, missed };
}

/** Where nothing does what it is about, those whom it is run by and for. */
function matchingOf(
  grounds: Grounds,
  { wanted, runBy, languages }: Subject,
  main: readonly string[],
): Matching {
  const found = surelyMatching(grounds, wanted, main);
  if (found.matches.length > 0 || runBy.length + languages.length === 0) return found;
  return surelyMatching(grounds, { ...nothingWanted, runBy, languages });
}

function hitOf({ entry, score }: Match, { interests, words }: Wanted, kinds: ReadonlySet<string>): Hit {
  const has = interests.filter((id) => entry.interests.includes(id));
  if (has.length === 0) return { strength: score > mention * words.length ? 1 : aside };
  if (has.every((id) => kinds.has(id))) return { strength: aside, widenedTo: has };
  return { strength: Math.min(...has.map((id) => entry.interests.indexOf(id))) < mainly ? 1 : aside };
}

import MiniSearch from 'minisearch';
import type { Activity } from '../../../../domain/activity/activity';
import {
  mentionedText,
  type SearchedField,
  searchedFields,
  searchedText,
} from '../../../../domain/activity/search/searchedText';
import { plainWords } from '../../../../domain/activity/search/understanding/plainWords';
import type { Looseness } from './looseness';
import { openMentions } from './mentions';
import { type WordList, wordList } from './wordList';
import { type Scores, stemsFor, together } from './wordScores';

/** The words of one Local's activities. */
export interface Texts {
  readonly words: WordList;
  put(activity: Activity): void;
  drop(id: string): void;
  /** How well the text of each activity fits, by id; of those in `among` only, if given. */
  scores(words: readonly string[], how: Looseness, all: 'AND' | 'OR', among?: ReadonlySet<string>): Scores;
  /** Ids of those whose own name, or whose organisation's, has all of these words. */
  named(words: readonly string[], how: Looseness): string[];
}

const fields = Object.keys(searchedFields) as SearchedField[];
const names: SearchedField[] = ['name', 'alternateName', 'organization'];
const mentionWeight = 0.3;

export function openTexts(): Texts {
  const words = wordList();
  const mentions = openMentions();
  const index = new MiniSearch<Activity>({
    fields,
    extractField: (activity, field) =>
      field === 'id' ? activity.id : searchedText(activity, field as SearchedField),
    tokenize: plainWords,
    processTerm: (word) => words.add(word) ?? null,
    searchOptions: { boost: searchedFields, tokenize: (stem) => [stem], processTerm: (stem) => stem },
  });
  const scoresOf = (word: string, how: Looseness, only: SearchedField[], among?: ReadonlySet<string>) => {
    const scores: Scores = new Map();
    const prefix = how === 'begun' && word.length > 2;
    const mentioned = only === fields;
    const boostDocument = (id: string) => (among === undefined || among.has(id) ? 1 : 0);
    for (const stem of stemsFor(word, how, words)) {
      const hits = index.search(stem, { fields: only, prefix, boostDocument });
      for (const { id, score } of hits) scores.set(id, Math.max(score, scores.get(id) ?? 0));
      if (!mentioned) continue;
      for (const id of mentions.of(stem, prefix))
        if (among === undefined || among.has(id)) scores.set(id, (scores.get(id) ?? 0) + mentionWeight);
    }
    return scores;
  };
  const drop = (id: string) => {
    if (index.has(id)) index.discard(id);
    mentions.drop(id);
  };
  return {
    words,
    drop,
    put(activity) {
      drop(activity.id);
      index.add(activity);
      mentions.put(activity.id, plainWords(mentionedText(activity)), words);
    },
    scores: (asked, how, all, among) =>
      together(
        asked.map((word) => scoresOf(word, how, fields, among)),
        all,
      ),
    named: (asked, how) => [
      ...together(
        asked.map((word) => scoresOf(word, how, names)),
        'AND',
      ).keys(),
    ],
  };
}

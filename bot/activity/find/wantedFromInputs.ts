import { anyOf } from '../../../cards/activity/find/termChoices';
import { timesOfDay, type Wanted, weekdays } from '../../../domain/activity/search/wanted';
import { wantedFromCode } from '../../../domain/activity/search/wantedCode';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { interests } from '../../../domain/activity/terms/interests';
import { languages } from '../../../domain/activity/terms/languages';
import { runBy } from '../../../domain/activity/terms/runBy';
import { type Term, termIn } from '../../../domain/activity/terms/term';

type Read = { ok: true; wanted: Wanted } | { ok: false; problems: Record<string, string> };

const mostLetters = 100;
const costs = ['free', 'upTo5', 'upTo10'] as const;
const wheres = ['online', 'inPerson'] as const;

/** The filters as they were set, without the words. What is on no list of ours is taken as not chosen. */
export function wantedFromInputs(inputs: Record<string, string>): Read {
  const chosen = inputs['area'] || anyOf;
  const { area } = wantedFromCode(`p=${chosen}`);
  const problems: Record<string, string> = {
    ...((inputs['words'] ?? '').length > mostLetters && {
      words: `Please use fewer words: at most ${mostLetters} letters.`,
    }),
    ...(chosen !== anyOf && area === undefined && { area: 'Please choose a place from the list.' }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const parts = (input: string) => (inputs[input] ?? '').split(',');
  const among = <V extends string>(all: readonly V[], input: string) =>
    all.filter((value) => parts(input).includes(value));
  const terms = (all: readonly Term[], input: string) =>
    [...new Set(parts(input))].filter((id) => termIn(all, id) !== undefined);
  const [cost] = among(costs, 'cost');
  const [where] = among(wheres, 'where');
  const wanted: Wanted = {
    words: [],
    interests: terms(interests, 'interest'),
    access: terms(accessFeatures, 'access'),
    runBy: terms(runBy, 'runBy'),
    languages: terms(languages, 'language'),
    days: among(weekdays, 'days'),
    times: among(timesOfDay, 'times'),
    ...(area !== undefined && { area }),
    ...(cost && { cost }),
    ...(where && { where }),
    ...(inputs['vettedOnly'] === 'true' && { vettedOnly: true }),
  };
  return { ok: true, wanted };
}

import type { Activity } from '../activity';

const denied = (what: string) =>
  new RegExp(`\\b(?:no|not|without|isn.?t|never)\\b[^.;,]{0,25}\\b(?:${what})`, 'i');
const saysSo: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    'stepFree',
    /(?<!\b(?:no|without|any) )\b(?:stairs|steps|(?:one|a|small|high) step)\b(?![ -](?:free|from|away))/i,
  ],
  ['stepFree', denied('wheelchair|step.?free|ramp|lift|accessible entr')],
  ['toilet', denied('accessible toilet|accessible bathroom|toilet')],
  ['hearingLoop', denied('hearing loop|induction loop')],
  ['parking', denied('parking|car park|public transport')],
  ['quiet', /(?<!\bnot (?:too |very )?)\b(?:noisy|loud)\b/i],
];

/** Ids of `terms/access` that its source says it lacks: "Stairs at the entry". What nobody has said is not among them. */
export function accessLacking(
  { accessibility }: Pick<Activity, 'accessibility'>,
  has: readonly string[],
): string[] {
  if (accessibility.length === 0) return [];
  const said = accessibility.map(({ description, details = '' }) => `${description}. ${details}`).join('. ');
  const lacking = saysSo.filter(([id, pattern]) => !has.includes(id) && pattern.test(said)).map(([id]) => id);
  return [...new Set(lacking)];
}

import type { Activity } from '../../activity';
import { type ActivityDecision, mend } from '../../activityDecision';
import { communityKinds } from '../../terms/communityKinds';
import { chosen } from '../chosen';
import { readExpectations } from '../readExpectations';
import { tagGroups } from '../tagGroups';

/** What newcomers can expect, and by which words it is found, as a form holds it. */
export function describe(found: Activity, typed: Record<string, string>): ActivityDecision {
  const { whatToExpect, problems } = readExpectations(typed);
  if (Object.keys(problems).length > 0) return mend('answer-needed', problems);
  const kinds = chosen(typed['kinds'], communityKinds);
  const tags = tagsIn(found.tags ?? [], typed);
  const patch = {
    whatToExpect,
    communityKinds: kinds.length > 0 ? kinds : undefined,
    tags: tags.length > 0 ? tags : undefined,
    inSchoolTerms: typed['inSchoolTerms'] === 'true' || undefined,
  };
  return { ok: true, what: 'whatToExpect', patch };
}

function tagsIn(before: readonly string[], typed: Record<string, string>): string[] {
  const asked = tagGroups.flatMap(({ terms }) => terms.map(({ id }) => id));
  const ticked = tagGroups.flatMap(({ input, terms }) =>
    chosen(
      typed[input],
      terms.map(({ id }) => id),
    ),
  );
  // a tag that this form does not ask about stays
  const others = before.filter((tag) => !asked.includes(tag));
  return [...new Set([...others, ...ticked])];
}

import type { HsdsSchedule } from '../hsds/reading/hsds';

const never = String.raw`\b(?:not?|never|closed|except\w*|exclud\w*|unavailable|without)\b`;
// up to what it is never on, no other sentence may begin, nor the opposite be said
const soon = String.raw`(?:(?!\b(?:open|includ\w*|only|but)\b)[^.;!]){0,40}?`;
const notOnHolidays = [
  new RegExp(String.raw`${never}${soon}\bpublic\s+holidays?\b`, 'i'),
  /\bpublic\s+holidays?\s+(?:are\s+|is\s+)?(?:excluded|excepted|closed|off)\b/i,
];
const term = String.raw`\b(?:school[\s-]+terms?|term[\s-]?time|school\s+weeks)\b`;
const inTerms = [new RegExp(term, 'i'), new RegExp(String.raw`${never}${soon}\bschool\s+holidays?\b`, 'i')];
const notInTerms = new RegExp(
  String.raw`(?<!\bclosed\s)\b(?:outside|between|not|except|excluding|closed\s+(?:in|during|for)|all\s+year|year[\s-]round)\b[^.,;!]{0,25}${term}`,
  'i',
);

type Said = Pick<HsdsSchedule, 'notes' | 'description'>;

/** Its own words say that it does not take place on public holidays. */
export function saysNotOnHolidays(schedule: Said): boolean {
  return notOnHolidays.some((said) => said.test(words(schedule)));
}

/** Its own words say that it takes place in school terms only. */
export function saysInSchoolTerms(schedule: Said): boolean {
  const text = words(schedule);
  return inTerms.some((said) => said.test(text)) && !notInTerms.test(text);
}

function words({ notes = '', description = '' }: Said): string {
  return `${notes}. ${description}`.slice(0, 2000);
}

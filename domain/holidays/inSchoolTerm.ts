import type { SchoolTerm } from './schoolTerms';

/** Whether a local date lies in a school term; undefined before the first and after the last term that is known. */
export function inSchoolTerm(date: string, terms: readonly SchoolTerm[]): boolean | undefined {
  if (terms.some(({ from, until }) => from <= date && date <= until)) return true;
  const isBetween = terms.some(({ until }) => until < date) && terms.some(({ from }) => date < from);
  return isBetween ? false : undefined;
}

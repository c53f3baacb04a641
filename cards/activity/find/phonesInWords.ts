import type { Activity } from '../../../domain/activity/activity';

/** "03 7010 0101, extension 100 or 03 7010 0102". */
export function phonesInWords({ phones }: Pick<Activity, 'phones'>, most: number): string {
  return phones
    .slice(0, most)
    .map(({ number, extension }) => number + (extension ? `, extension ${extension}` : ''))
    .join(' or ');
}

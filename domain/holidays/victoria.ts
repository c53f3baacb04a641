import holidays from './victoria.json';

/** Victoria's public holidays, as infra/holidays.mjs wrote them. A council may keep another day for the Cup. */
export const victorianHolidays: readonly { date: string; name: string }[] = holidays;

const names = new Map(victorianHolidays.map(({ date, name }) => [date, name]));

/** What a public holiday is called; undefined on every other day. The date is a local one, yyyy-mm-dd. */
export function holidayName(date: string): string | undefined {
  return names.get(date);
}

import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const [firstYear, lastYear] = [2025, 2031];
/** As people in Victoria say it, where the library says it shorter. */
const said = { 'Melbourne Cup': 'Melbourne Cup Day' };

/** Writes Victoria's public holidays into the domain. Run it again, and read what changed, once a year. */
const victoria = new Holidays('AU', 'VIC', { types: ['public'], languages: 'en' });
const rows = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  .flatMap((year) => victoria.getHolidays(year))
  .map(({ date, name }) => ({ date: date.slice(0, 10), name: said[name] ?? name }));
const lines = rows.map((row) => `  ${JSON.stringify(row, null, 1).replace(/\s*\n\s*/g, ' ')}`);
writeFileSync('domain/holidays/victoria.json', `[\n${lines.join(',\n')}\n]\n`);
console.log(`${rows.length} public holidays from ${firstYear} to ${lastYear}.`);

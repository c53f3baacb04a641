type Thing = Record<string, unknown>;

const lists = new Set(['schedules', 'cost_options', 'phones', 'languages', 'attributes']);
const words = new Set(
  'description fees_description application_process eligibility_description alert'.split(' '),
);

/** The one service that several rows of a council's table say parts of: a program with a row for each of its times. */
export function joinedRows(rows: readonly Thing[]): Thing {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const joined = names.map((name) => {
    const said = rows.map((row) => row[name]).filter((value) => value !== undefined);
    if (name === 'source_row') return [name, said];
    if (lists.has(name)) return [name, eachOnce(said.flat())];
    return [name, words.has(name) ? [...new Set(said)].join('\n') : said[0]];
  });
  return Object.fromEntries(joined);
}

function eachOnce(parts: readonly unknown[]): unknown[] {
  return [...new Map(parts.map((part) => [Object(part).id, part])).values()];
}

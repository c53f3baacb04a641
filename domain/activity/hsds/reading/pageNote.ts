/** That a page says it is one of several, in a sentence. Feeds write its numbers as text too. */
export function pageNote(page: object, held: number): string | undefined {
  const said = new Map(
    Object.entries(page).map(([name, value]) => [name, String(value).trim().toLowerCase()]),
  );
  const number = (name: string) => Number(said.get(name) || Number.NaN);
  const all = number('total_items');
  if (all > held) return `This is one page of several, with ${held} of ${all}. Import the other pages too.`;
  const isOne = said.get('first_page') === 'false' || said.get('last_page') === 'false';
  if (!isOne && !(number('total_pages') > 1) && !(number('page_number') > 1)) return undefined;
  return 'This is one page of several. Import the other pages too.';
}

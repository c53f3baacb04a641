import { looseThing } from '../../../../domain/activity/hsds/looseThing';
import { type HsdsEntry, servicesInFile } from '../../../../domain/activity/hsds/reading/hsdsFile';
import { pageNote } from '../../../../domain/activity/hsds/reading/pageNote';
import type { LeftOut } from '../../../../domain/activity/hsds/reading/readEntry';
import type { FileText } from './fileText';
import { jsonParts } from './jsonParts';
import type { Built } from './jsonValue';
import { looseInFrame } from './looseInFrame';
import { placedEntries, placeKey, type ReadRows } from './placedEntries';
import { aRowWasUnread, type Reading } from './reading';

/** Reads HSDS JSON: a service, a page, a list, organisations with their services, services at their locations. */
export async function readJsonFile(
  text: FileText,
  name: string,
  rows: ReadRows,
  progress: (done: number) => void,
): Promise<Reading> {
  const bad: LeftOut[] = [];
  const notes = text.note ? [text.note] : [];
  const pages: string[] = [];
  let number = 0;
  const keep = (entry: HsdsEntry, where: string) => {
    const key = placeKey(entry);
    rows.services.add({ entry, where }, key === undefined ? [] : [key]);
  };
  const row = (built: Built, list: string) => {
    number += 1;
    progress(number);
    const where = `number ${number}`;
    if ('why' in built) bad.push({ id: '', name: '', why: built.why, where });
    else if (list === 'services') keep({ service: built.value }, where);
    else keepThing(built.value, where);
  };
  const keepThing = (thing: unknown, where: string) => {
    const loose = looseThing(thing);
    if (loose) rows.loose.add(loose);
    else {
      const found = servicesInFile(thing);
      pages.push(...found.notes);
      for (const entry of found.entries) keep(entry, where);
    }
  };
  const frame = await jsonParts(text, name, row);
  const lacking = () =>
    pages.length > 0
      ? { lacking: 'This is one page of several' }
      : bad.length > 0
        ? { lacking: aRowWasUnread }
        : {};
  if (frame.isList)
    return { ...placedEntries(rows, undefined), ...lacking(), notes: [...notes, ...pages], bad };
  const { parts, listed } = frame;
  for (const one of looseInFrame(parts.get('other_rows'))) rows.loose.add(one);
  const around = Object.fromEntries([...parts].filter(([key]) => key !== 'other_rows'));
  if (listed.size === 0) keepThing(around, '');
  const isOrganization = listed.has('services') && !listed.has('contents');
  if (isOrganization && number === 0) keepThing({ ...around, services: [] }, '');
  const page = listed.has('contents') ? pageNote(around, number) : undefined;
  if (page !== undefined) pages.push(page);
  const read = placedEntries(rows, isOrganization ? around : undefined);
  return { ...read, ...lacking(), notes: [...notes, ...pages], bad };
}

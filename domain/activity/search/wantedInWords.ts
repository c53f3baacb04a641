import { DateTime } from 'luxon';
import { placeName } from '../places/gazetteer';
import { termNames } from './termNames';
import type { Wanted } from './wanted';
import { wantedTerms } from './wantedTerms';

/** "Gardening · Thursday · Step-free · near Wangaratta": what was recognised, and none of the words that were typed. */
export function wantedInWords(wanted: Wanted, name?: string): string {
  const { area } = wanted;
  const place = area === undefined ? undefined : (name ?? placeName(area));
  const near = area?.startsWith('town:') ? 'near' : 'in';
  return [...termNames(wantedTerms(wanted)), datesInWords(wanted), place && `${near} ${place}`]
    .filter(Boolean)
    .join(' · ');
}

function datesInWords({ from, to }: Wanted): string {
  if (from === undefined || to === undefined) return '';
  return from === to ? `on ${said(from)}` : `${said(from)} to ${said(to)}`;
}

function said(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc', locale: 'en-AU' }).toFormat('cccc d MMMM');
}

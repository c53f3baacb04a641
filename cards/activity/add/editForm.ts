import type { Activity } from '../../../domain/activity/activity';
import {
  type EditField,
  editValues,
  type HsdsStatus,
  hsdsStatuses,
} from '../../../domain/activity/add/edit/editValues';
import { mostLetters } from '../../../domain/activity/add/mostLetters';
import { weekdayNames } from '../../../domain/activity/search/weekdayNames';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { type Asked, asked, choiceSet, options, textInput } from '../../inputs';
import { typed as asTyped, box, card, labelled, problem, quiet, smallHeading } from '../../parts';
import { activityCost } from '../words/activityCost';
import { activityWhen } from '../words/activityWhen';
import { activityWords } from '../words/activityWords';
import { whenInputs, whenWordsInput } from './whenInputs';

/** Beyond that a card would be too large to be sent. */
const mostShown = 3_000;

export interface EditFormView {
  activity: Activity;
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What a colleague has put there since the form was opened. */
  theirs: Partial<Record<EditField, string>>;
  /** Their name. */
  colleague?: string | undefined;
  nonce: string;
}

/** "Put right": what HSDS says of an activity. Always a dialog. */
export function editForm({ activity, typed, problems, theirs, colleague, nonce }: EditFormView): Card {
  const values: Record<string, string> = { ...editValues(activity), ...typed };
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const ask = (input: Asked) =>
    (values[input.id] ?? '').length > mostShown
      ? tooLong(input, values[input.id] ?? '')
      : [...asked(filled, problems)(withRoom(input, filled)), ...theirsNow(input, theirs)];
  const ids = { localId: activity.localId, activityId: activity.id };
  return card(
    [
      ...(Object.keys(problems).length > 0
        ? [problem('Not saved yet. Please mend what is marked below.')]
        : []),
      ...(colleague ? [changedMeanwhile(colleague)] : []),
      ...names.flatMap(ask),
      smallHeading('When'),
      ...soFar('Now', whenSoFar(activity)),
      ...[...whenInputs(), whenWordsInput()].flatMap(ask),
      smallHeading('Where and how'),
      ...places.flatMap(ask),
      ...soFar('Cost now', editValues(activity).cost ? '' : activityCost(activity)),
      ...reach.flatMap(ask),
      ...(activity.addedBy ? [...ask(told), quiet('Taken out here, it is in no history either.')] : []),
      quiet('Nothing about participants. What was there before stays in the history.'),
    ],
    [sends('Save', { verb: 'activity.edit', ids, revision: activity.revision, nonce }, 'positive')],
  );
}

function changedMeanwhile(colleague: string): Element {
  const says = 'changed this while you were writing. Both stand below. Please check, and save again.';
  return box('warning', [asTyped(`${colleague} ${says}`)]);
}

/** What days and hours cannot say is told, and stays as long as nothing is chosen. */
function whenSoFar(activity: Activity): string {
  const { days, from, to, whenWords } = editValues(activity);
  return [days, from, to, whenWords].some(Boolean) ? '' : activity.schedules.map(activityWhen).join('; ');
}

function soFar(label: string, text: string): Element[] {
  if (!text) return [];
  return [labelled(label, activityWords(text, 300)), quiet('Leave this part empty to keep it so.')];
}

/** What came with an import may be longer than people type: it is not cut by being looked at. */
function withRoom(input: Asked, filled: Record<string, string>): Asked {
  if (input.type !== 'Input.Text') return input;
  return { ...input, maxLength: Math.max(mostLetters[input.id] ?? 0, (filled[input.id] ?? '').length) };
}

function tooLong({ label }: Asked, value: string): Element[] {
  return [labelled(label, activityWords(value, 200)), quiet('This is too long to be changed here.')];
}

function theirsNow({ id }: Asked, theirs: Record<string, string>): Element[] {
  const value = theirs[id];
  if (value === undefined) return [];
  return [labelled('Theirs', inWords(id, value) || 'nothing')];
}

function inWords(id: string, value: string): string {
  if (id === 'status') return statusNames[hsdsStatuses.find((one) => one === value) ?? 'active'];
  if (id !== 'days') return activityWords(value, 300);
  return Object.entries(weekdayNames)
    .flatMap(([code, name]) => (value.split(',').includes(code) ? [name] : []))
    .join(', ');
}

const statusNames: Record<HsdsStatus, string> = {
  active: 'Running',
  'temporarily closed': 'Closed for a while',
  inactive: 'Not running now',
  defunct: 'Ended for good',
};
const names: Asked[] = [
  textInput('name', 'What it is called'),
  textInput('organization', 'Run by'),
  textInput('description', 'What it is', { isMultiline: true }),
  choiceSet('status', 'Is it running?', options(hsdsStatuses, statusNames), { style: 'compact' }),
];
const places: Asked[] = [
  textInput('place', 'Hall or building'),
  textInput('address', 'Street address'),
  textInput('suburb', 'Suburb or town'),
];
const reach: Asked[] = [
  textInput('cost', 'Cost', { placeholder: 'For example: free, or $5' }),
  textInput('phone', 'Phone', { style: 'tel' }),
  textInput('email', 'Email', { style: 'email' }),
  textInput('url', 'Web page', { style: 'url' }),
];
const told = textInput('toldBy', 'Who told us of it', {
  placeholder: 'A place or a role, not a name',
});

import type { Activity, HsdsEdits } from '../../activity';
import { asOneService } from '../../hsds/activityFromSource';
import { alikeNameWords } from '../alike/alikeNameWords';
import { tellingWords } from '../alike/tellingWords';
import { readCost } from '../readCost';
import { readWhen } from '../readWhen';
import { detailProblems, missingDetails, trimmed } from './detailProblems';
import { editedPlaces } from './editedPlaces';
import { type EditField, type EditValues, editFields, editValues, hsdsStatuses } from './editValues';

const alike = 0.6;

export type EditReading =
  /** `toldBy` is there when it was put right; without a value it was taken out. */
  | { is: 'complete'; edits: HsdsEdits; told?: { toldBy: string | undefined } }
  | { is: 'incomplete'; problems: Record<string, string> };

/** HSDS fields as somebody has put them right: only those that are no longer as they were. */
export function readEdit(found: Activity, inputs: Record<string, string>): EditReading {
  const before = editValues(found);
  const typed = typedValues(before, inputs);
  const isNew = (...fields: EditField[]) => fields.some((field) => typed[field] !== before[field].trim());
  const only = (some: Record<string, string>) =>
    Object.fromEntries(Object.entries(some).filter(([field]) => isNew(field as EditField)));
  const { schedules, problems: ofWhen } = readWhen(typed);
  const changesWhen = isNew('days', 'from', 'to', 'whenWords');
  const problems = {
    // what came with an import may be longer than a form takes
    ...only(detailProblems(typed)),
    ...only(missingDetails(typed)),
    ...(changesWhen && ofWhen),
    ...(isNew('status') &&
      !hsdsStatuses.some((one) => one === typed.status) && { status: 'Please choose one.' }),
  };
  if (Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  const service = asOneService(found.source, found.sourceWithin, found.edits);
  const edits: HsdsEdits = {
    ...(isNew('name') && { name: typed.name }),
    ...(isNew('description') && { description: typed.description }),
    ...(isNew('email') && { email: typed.email }),
    ...(isNew('url') && { url: typed.url }),
    ...(isNew('status') && { status: typed.status }),
    ...(isNew('organization') && { organization: editedOrganization(service, before, typed) }),
    ...(isNew('place', 'address', 'suburb') && {
      service_at_locations: editedPlaces(service, typed, isNew('suburb')),
    }),
    ...(changesWhen && { schedules }),
    ...(isNew('cost') && readCost(typed.cost)),
    ...(isNew('phone') && { phones: editedPhones(found, typed.phone) }),
  };
  const isTold = found.addedBy !== undefined && isNew('toldBy');
  const told = isTold ? { told: { toldBy: typed.toldBy || undefined } } : {};
  return { is: 'complete', edits, ...told };
}

/** What was typed, and what stands there for an input that did not come. */
export function typedValues(before: EditValues, inputs: Record<string, string>): EditValues {
  const typed = trimmed(inputs);
  const values = editFields.map((field) => [field, typed[field] ?? before[field].trim()]);
  return { ...before, ...Object.fromEntries(values) };
}

/** Another name of the same organisation keeps what is known of it; another organisation begins anew. */
function editedOrganization(
  service: unknown,
  { organization: before }: EditValues,
  { organization: name }: EditValues,
): unknown {
  if (!name || alikeNameWords(tellingWords(before), tellingWords(name)) < alike) return name && { name };
  const isOne = typeof service === 'object' && service !== null && 'organization' in service;
  return { ...(isOne && typeof service.organization === 'object' && service.organization), name };
}

function editedPhones({ phones }: Activity, number: string): unknown[] {
  return [...(number ? [{ number }] : []), ...phones.slice(1)];
}

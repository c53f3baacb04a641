import type { Activity } from '../../../../domain/activity/activity';
import { editMeanwhile } from '../../../../domain/activity/add/edit/editMeanwhile';
import { editValues } from '../../../../domain/activity/add/edit/editValues';
import { readEdit } from '../../../../domain/activity/add/edit/readEdit';
import { activityFromSource } from '../../../../domain/activity/hsds/activityFromSource';
import { patched } from '../../../../domain/activity/patched';

const service = {
  id: 'chess',
  name: 'Chess club',
  status: 'active',
  organization: { id: 'org', name: 'Northside House', website: 'https://example.org' },
  phones: [{ number: '03 7010 0101' }, { number: '03 7010 0102' }],
  service_at_locations: [
    {
      id: 'at',
      location: {
        id: 'hall',
        name: 'Old hall',
        latitude: -37.7,
        longitude: 144.8,
        accessibility: [{ description: 'Step-free entry' }],
        addresses: [
          { address_type: 'postal', address_1: 'PO Box 1' },
          { address_type: 'physical', address_1: '1 Main St', city: 'Sunshine', postal_code: '3020' },
        ],
      },
    },
  ],
};
const doing = { at: '2026-11-22T22:10:00.000Z', by: { personId: 'p', name: 'Ben' }, what: 'edited' } as const;

function made(edits?: Record<string, unknown>): Activity {
  const read = activityFromSource({ localId: 'brimbank', importedAt: doing.at, source: service });
  if (!read.ok) throw new Error(read.lacks);
  return edits ? patched(read.activity, { edits }, doing) : read.activity;
}

function editsOf(found: Activity, typed: Record<string, string>) {
  const read = readEdit(found, { ...editValues(found), ...typed });
  if (read.is === 'incomplete') throw new Error(JSON.stringify(read.problems));
  return read.edits;
}

test('a form that was not touched changes nothing', () => {
  expect(editsOf(made(), {})).toEqual({});
  expect(readEdit(made(), {})).toEqual({ is: 'complete', edits: {} });
});

test('another street number keeps the pin, the postcode, the way in and the postal address', () => {
  const next = patched(made(), { edits: editsOf(made(), { address: '3 Main St' }) }, doing);

  expect(next.locations).toMatchObject([
    { address_1: '3 Main St', city: 'Sunshine', postal_code: '3020', latitude: -37.7, name: 'Old hall' },
  ]);
  expect(next.accessibility).toMatchObject([{ description: 'Step-free entry' }]);
  expect(JSON.stringify(next.edits)).toContain('PO Box 1');
});

test('in another town the old pin and postcode are gone', () => {
  const next = patched(made(), { edits: editsOf(made(), { suburb: 'Deer Park' }) }, doing);

  expect(next.locations).toMatchObject([{ city: 'Deer Park', name: 'Old hall' }]);
  expect(next.locations[0]).not.toHaveProperty('latitude');
  expect(next.locations[0]).not.toHaveProperty('postal_code');
});

test('another first number keeps the second', () => {
  const edits = editsOf(made(), { phone: '03 7010 0199' });

  expect(edits['phones']).toMatchObject([{ number: '03 7010 0199' }, { number: '03 7010 0102' }]);
});

test.each(['Northside House Inc', 'The Northside Houses'])(
  '%s is the organisation it was',
  (organization) => {
    expect(editsOf(made(), { organization })['organization']).toEqual({
      id: 'org',
      name: organization,
      website: 'https://example.org',
    });
  },
);

test.each(['Northside Church', 'Porch friends'])('%s is another, and begins anew', (organization) => {
  const edits = editsOf(made(), { organization });

  expect(patched(made(), { edits }, doing).organization).toEqual({ name: organization });
});

test('a name that came longer than a form takes is no reason not to save', () => {
  const long = made({ name: 'x'.repeat(400) });

  expect(editsOf(long, { cost: 'Free' })).toMatchObject({ cost_options: [{ amount: 0 }] });
  expect(readEdit(long, { ...editValues(long), name: 'y'.repeat(400) })).toMatchObject({
    problems: { name: expect.stringContaining('too long') },
  });
});

describe('meanwhile', () => {
  test('nothing, when nobody changed what the form shows', () => {
    expect(editMeanwhile(made(), 0, { name: 'Chess' })).toBeUndefined();
    expect(editMeanwhile(made({ assured_date: '2026-11-23' }), 0, { name: 'Chess' })).toBeUndefined();
    expect(editMeanwhile(made({ name: 'Go club' }), 1, { name: 'Chess' })).toBeUndefined();
  });

  test('theirs is told, mine is kept, and what I left alone is theirs', () => {
    const found = made({ name: 'Go club', email: 'go@example.org' });

    expect(editMeanwhile(found, 0, { ...editValues(made()), name: 'Chess for all' })).toMatchObject({
      theirs: { name: 'Go club', email: 'go@example.org' },
      typed: { name: 'Chess for all', email: 'go@example.org', suburb: 'Sunshine' },
    });
  });
});

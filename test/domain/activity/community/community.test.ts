import type { Gap } from '../../../../domain/activity/community/gap';
import { gapInWords } from '../../../../domain/activity/community/gapInWords';
import { gapFrom } from '../../../../domain/activity/community/gapRules';
import { gapsInOrder } from '../../../../domain/activity/community/gapsInOrder';
import { moveGap } from '../../../../domain/activity/community/moveGap';
import { organizationKey } from '../../../../domain/activity/community/organizationKey';
import { readContact } from '../../../../domain/activity/community/readContact';
import { nothingWanted } from '../../../../domain/activity/search/wanted';

const today = '2026-11-23';
const by = { personId: 'p', name: 'Ana Link' };
const at = '2026-11-22T22:10:00.000Z';
const gap = (id: string, more: Partial<Gap> = {}): Gap => ({
  id,
  localId: 'brimbank',
  terms: ['gardening'],
  days: ['2026-11-20'],
  status: 'open',
  ...more,
});

describe('gaps', () => {
  const idsOf = (...gaps: Gap[]) => gapsInOrder(gaps, today).map((row) => [row.gap.id, row.times]);

  test('most looked for in ninety days first, then the latest; filled ones last', () => {
    expect(
      idsOf(
        gap('filled', { status: 'filled', days: ['2026-11-01', '2026-11-02', '2026-11-03'] }),
        gap('once'),
        gap('later', { days: ['2026-11-21'] }),
        gap('twice', { days: ['2026-01-01', '2026-09-01', '2026-11-01'] }),
      ),
    ).toEqual([
      ['twice', 2],
      ['later', 1],
      ['once', 1],
      ['filled', 3],
    ]);
  });

  test('what nobody looked for lately is left out, unless the team is on it', () => {
    const days = ['2026-08-25'];

    expect(idsOf(gap('old', { days }), gap('ours', { days, status: 'workingOn' }))).toEqual([['ours', 0]]);
    expect(idsOf(gap('just', { days: ['2026-08-26'] }))).toEqual([['just', 1]]);
  });

  test('are said in terms and places of ours', () => {
    expect(gapInWords(gap('a', { area: 'town:sunshine' }))).toBe('Gardening in City of Brimbank');
    expect(gapInWords(gap('a', { area: 'town:maria-smith' }))).toBe('Gardening');
    expect(gapInWords(gap('a', { area: 'lga:brimbank' }))).toBe('Gardening in City of Brimbank');
    expect(gapInWords(gap('a', { terms: [] }))).toBe('Any activity');
  });

  test('are kept with terms of ours and one local government area, and with nothing else', () => {
    const wanted = { ...nothingWanted, interests: ['gardening', 'maria-smith'] };
    const kept = (area: string) => gapFrom({ ...wanted, area }, 'brimbank', today);

    expect(kept('town:sunshine')).toMatchObject({ terms: ['gardening'], area: 'lga:brimbank' });
    expect(kept('town:deer-park')?.id).toBe(kept('lga:brimbank')?.id);
    for (const area of ['town:maria-smith', 'postcode:0400', 'lga:maria', 'postcode:3723'])
      expect(kept(area)).not.toHaveProperty('area');
    expect(gapFrom({ ...nothingWanted, area: 'town:maria-smith' }, 'brimbank', today)).toBeUndefined();
  });

  test('keep the next step until another is written; the same twice is nothing new', () => {
    const working = moveGap(gap('a'), { status: 'workingOn', next: 'Ask the library', by, at });
    expect(working).toMatchObject({
      status: 'workingOn',
      next: 'Ask the library',
      changedBy: by,
      changedAt: at,
    });
    if (!working) return;

    expect(moveGap(working, { status: 'workingOn', next: 'Ask the library', by, at })).toBeUndefined();
    expect(moveGap(working, { status: 'filled', by, at })).toMatchObject({ next: 'Ask the library' });
    expect(moveGap(working, { status: 'workingOn', next: '', by, at })).not.toHaveProperty('next');
  });
});

describe('contacts with an organisation', () => {
  test.each([
    [{ kind: 'meeting', on: today }, []],
    [{ kind: 'party', on: today }, ['kind']],
    [{ kind: 'meeting', on: '2026-11-24' }, ['on']],
    [{ kind: 'meeting', on: '2026-02-30' }, ['on']],
    [{ kind: 'meeting', on: '', topic: 'x'.repeat(201) }, ['on', 'topic']],
  ])('%j is to be mended in %j', (inputs: Record<string, string>, fields) => {
    const read = readContact(inputs, today);

    expect(read.is === 'incomplete' ? Object.keys(read.problems) : []).toEqual(fields);
  });

  test('are found by the id of the organisation, else by its name however it is written', () => {
    expect(organizationKey({ id: 'org-1', name: 'Northside House' })).toBe('org-1');
    expect(organizationKey({ name: ' Northside  HOUSE' })).toBe(organizationKey({ name: 'Northside House' }));
  });
});

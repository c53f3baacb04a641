import type { Coming } from '../../../../domain/conference/conference';
import { heldOn } from '../../../../domain/conference/heldBetween';
import { whoIsTold } from '../../../../domain/conference/messages/whoIsTold';
import { conferenceWith } from '../../../support/conferences';
import { local } from '../../../support/referralDeeds';

const on = '2026-11-26';
const worker = (personId: string) => ({ personId, name: `${personId} Example` });
const attendees = ['lou', 'ana', 'dana'].map(worker);
type Leave = { from: string; until: string; coverId?: string };
const away = (coverId?: string): Leave => ({ from: on, until: on, ...(coverId && { coverId }) });

function told(answers: Record<string, Coming> = {}, leaves: Record<string, Leave> = {}): string[] {
  const occurrences = [{ id: on, answers, discussed: [] }];
  const conference = conferenceWith(worker('lou'), { attendees, occurrences });
  const staff = ['lou', 'ana', 'dana', 'ben', 'kay'].map((id) => {
    const leave = leaves[id];
    return { id, name: worker(id).name, ...(leave && { leave }) };
  });
  return whoIsTold(conference, heldOn(conference, local, on), staff).map(({ personId, coversFor }) =>
    coversFor ? `${personId} for ${coversFor.personId}` : personId,
  );
}

test('those who come and those who have not said; not those who cannot', () => {
  expect(told()).toEqual(['lou', 'ana', 'dana']);
  expect(told({ ana: { coming: true }, dana: { coming: false } })).toEqual(['lou', 'ana']);
});

test('whoever comes instead, unless they cannot either', () => {
  const instead = { coming: false, instead: worker('ben') } as const;
  expect(told({ ana: instead })).toEqual(['lou', 'dana', 'ben']);
  expect(told({ ana: instead, ben: { coming: false, instead: worker('kay') } })).toEqual([
    'lou',
    'dana',
    'kay',
  ]);
});

test('of somebody on leave that day the one who covers, once, and not one who is away too', () => {
  expect(told({}, { ana: away('ben') })).toEqual(['lou', 'dana', 'ben for ana']);
  expect(told({}, { ana: away('ben'), dana: away('ben') })).toEqual(['lou', 'ben for ana']);
  expect(told({}, { ana: away('lou') })).toEqual(['lou', 'dana']);
  expect(told({}, { ana: away('ben'), ben: away() })).toEqual(['lou', 'dana']);
  expect(told({ ben: { coming: false } }, { ana: away('ben') })).toEqual(['lou', 'dana']);
  expect(told({}, { ana: away() })).toEqual(['lou', 'dana']);
});

test('somebody on leave who said that they come does', () => {
  expect(told({ ana: { coming: true } }, { ana: away('ben') })).toEqual(['lou', 'ana', 'dana']);
});

import { accessLacking } from '../../../../domain/activity/search/accessLacking';

const said = (description: string, details?: string) => ({
  accessibility: [{ description, ...(details !== undefined && { details }) }],
});

test.each([
  ['Stairs at the entry', ['stepFree']],
  ['Two steps at the door', ['stepFree']],
  ['One step up', ['stepFree']],
  ['Not wheelchair accessible', ['stepFree']],
  ['No ramp yet', ['stepFree']],
  ['There is no accessible toilet', ['toilet']],
  ['No parking', ['parking']],
  ['It can be loud', ['quiet']],
  ['Step-free entry', []],
  ['No steps', []],
  ['No stairs, and a lift', []],
  ['Steps from the tram', []],
  ['Not too loud', []],
  ['Accessible toilet', []],
  ['Parking at the gate', []],
])('%s', (text, lacks) => {
  expect(accessLacking(said(text), [])).toEqual(lacks);
});

test('one place with stairs lacks nothing where another has a way in', () => {
  expect(accessLacking(said('Stairs at the entry', 'Step-free at the back'), ['stepFree'])).toEqual([]);
});

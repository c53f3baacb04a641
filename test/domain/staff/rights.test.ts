import * as rights from '../../../domain/staff/rights';

test('a privacy officer sees who looked, keeps the records and finds activities, and no more', () => {
  const may = Object.entries(rights).filter(
    ([, roles]) => Array.isArray(roles) && rights.holdsOne(['privacyOfficer'], roles),
  );
  expect(may.map(([name]) => name).sort()).toEqual(['mayKeepRecords', 'maySearchActivities', 'maySeeAudit']);
});

import { dueCase, kindsOn, linesOn, withReferral } from './dueCases';

describe('some weeks after the end', () => {
  const asked = dueCase('closed', { followUpOn: '2027-01-18' });
  test.each([
    ['the day before', asked, 'holder', '2027-01-17', ''],
    ['on the day', asked, 'holder', '2027-01-18', 'longTail'],
    ['days after', asked, 'cover', '2027-01-21', 'longTail'],
    ['on the day', asked, 'lead', '2027-01-18', ''],
    ['on the day', asked, 'referrer', '2027-01-18', ''],
    ['on the day', asked, 'careTeam', '2027-01-18', ''],
  ] as const)('%s, for whoever had it', (_, found, reading, date, kinds) => {
    expect(kindsOn(found, reading, date)).toBe(kinds);
  });

  test('for the Lead where they have left, or nobody had it', () => {
    expect(kindsOn(asked, 'lead', '2027-01-18', { standsIn: true })).toBe('longTail');
    expect(kindsOn(withReferral(asked, { takenBy: undefined }), 'lead', '2027-01-18')).toBe('longTail');
    expect(linesOn(asked, 'lead', '2027-01-18', { standsIn: true })[0]).not.toHaveProperty('person');
  });

  test('not once it has been opened again, consent is gone, or they died', () => {
    const by = { personId: 'ana', name: 'ana' };
    const refer = { given: false } as const;
    const gone = [
      { ...asked, reopenedAs: { id: 'BRI-2222', at: '2026-12-01T01:00:00.000Z', by } },
      { ...asked, consents: { ...asked.consents, refer } },
      withReferral(asked, { outcome: 'died' }),
      { ...asked, ...dueCase('enteredInError', { followUpOn: '2027-01-18' }) },
    ];
    for (const found of gone)
      for (const reading of ['holder', 'lead'] as const)
        expect(kindsOn(found, reading, '2027-01-18', { standsIn: true })).toBe('');
  });
});

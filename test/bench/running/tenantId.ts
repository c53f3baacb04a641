/** Of the people who the bench makes up: the same as the tests' own. */
export const tenantId = '11111111-2222-4333-8444-555555555555';

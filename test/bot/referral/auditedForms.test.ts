import { meetingViews } from '../../../bot/meetingWays';
import { referralViews } from '../../../bot/referral/referralWays';
import { workViews } from '../../../bot/workWays';
import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { type Fault, faultyStore } from '../../support/faultyStore';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
let befalls: ReturnType<Fault>;
let at: CaseTown;
beforeAll(async () => {
  const storeInFront = faultyStore((deed, container) =>
    deed === 'create' && container === 'audit' ? befalls : undefined,
  );
  at = await openCaseTown({ storeInFront });
});
beforeEach(() => at.forgetAll());
afterEach(() => {
  befalls = undefined;
});
afterAll(() => at.town.close());

const forms = caseDeeds
  .filter(({ verb }) => [referralViews, workViews, meetingViews].some((views) => `${verb}.form` in views))
  .map((deed): [string, Name, typeof deed] => [`${deed.verb}.form`, deed.by, deed]);

test.each(forms)(
  '%s opened by %s is in the audit before they see it, and not seen without',
  async (verb, by, deed) => {
    await at.keep('gettingStarted', other);
    await at.keep(deed.status, id, deed.more?.(at, { id, other }));
    const before = new Set((await at.town.auditOf(id)).map((entry) => entry.id));
    const ids = { caseId: id, other, ...deed.ids };

    befalls = 'down';
    const refused = await at.presses(by, verb, ids);
    befalls = undefined;
    expect(refused.status).toBe(200);
    expect(refused.raw).not.toMatch(/Canary|0491 ?57|45 to 54/);
    const again = await at.people[by].presses(refused.card, 'Press again');

    expect(again.raw).toContain('Canary Marigold');
    const added = (await at.town.auditOf(id)).filter((entry) => !before.has(entry.id));
    expect(added).toMatchObject([
      { verb, kind: 'view', surface: 'dialog', allowed: true, by: at.people[by].id, subjectId: id },
    ]);
  },
);

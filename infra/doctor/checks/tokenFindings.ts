import { credentialFor } from '../credential';
import { type Environment, type Finding, notOk, ok, unchecked } from '../finding';

const wanted = [
  ['for the records (Cosmos DB)', 'https://cosmos.azure.com/.default'],
  ['for Teams (Bot connector)', 'https://api.botframework.com/.default'],
] as const;

/** Whether a token can be had. Only Azure itself gives one of the bot's identity. */
export async function tokenFindings(settings: Environment, environment: Environment): Promise<Finding[]> {
  const { token, whose } = credentialFor(settings, environment);
  if (whose === 'az login') {
    const isSignedIn = await gives(token, wanted[0][1]);
    return [
      isSignedIn
        ? ok('you are signed in with az login')
        : unchecked(
            'nobody is signed in on this machine, so nothing in Azure can be asked',
            'Run az login, in the tenant of the deployment.',
          ),
      unchecked(
        'a token of the bot’s own identity is given inside Azure alone',
        'Run the doctor with --url once it is deployed: ready means that it has one.',
      ),
    ];
  }
  return Promise.all(
    wanted.map(async ([what, scope]) =>
      (await gives(token, scope))
        ? ok(`the managed identity has a token ${what}`)
        : notOk(
            `the managed identity gets no token ${what}`,
            'See that the Function App has the user-assigned identity, and that COSMOS__clientId is its client id.',
          ),
    ),
  );
}

async function gives(token: ReturnType<typeof credentialFor>['token'], scope: string): Promise<boolean> {
  try {
    return Boolean(await token.getToken(scope, { abortSignal: AbortSignal.timeout(15_000) }));
  } catch {
    return false;
  }
}

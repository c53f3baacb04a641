/** The packages of the deployed bundle, and how many kilobytes each may weigh. */
export const mostKilobytes: Readonly<Record<string, number>> = {
  '@azure/core-client': 35,
  '@azure/core-rest-pipeline': 20,
  '@azure/cosmos': 330,
  '@azure/functions': 85,
  '@azure/identity': 45,
  '@azure/msal-common': 125,
  // two releases: one for managed identities, and the connector's own for a client secret
  '@azure/msal-node': 300,
  '@microsoft/teams-ai': 45,
  '@typespec/ts-http-runtime': 35,
  botbuilder: 45,
  'botbuilder-core': 60,
  'botbuilder-stdlib': 20,
  'botframework-connector': 165,
  'botframework-schema': 30,
  jsonwebtoken: 15,
  luxon: 80,
  minisearch: 25,
  'node-fetch': 25,
  rrule: 60,
  uuid: 15,
  // the connector's release 3 and ours, with its sentences in English alone
  zod: 190,
};

/** What a package may weigh that is not named above. */
export const otherwiseKilobytes = 10;

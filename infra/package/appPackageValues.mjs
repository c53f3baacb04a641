/** What a manifest leaves open, each with what it is and an example. */
export const appPackageValues = {
  TEAMS_APP_ID: {
    is: 'the id by which Teams knows the app: make one once (`node -p "crypto.randomUUID()"`) and keep it',
    example: '00000000-0000-4000-8000-000000000000',
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  },
  BOT_ID: {
    is: 'the client id of the bot’s identity: an output of the deployment',
    example: '00000000-0000-4000-8000-000000000000',
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  },
  DEVELOPER_NAME: {
    is: 'your health service, as staff know it',
    example: 'Example Health',
    form: /^.{1,32}$/,
  },
  DEVELOPER_URL: { is: 'its web address', example: 'https://example.org', form: /^https:\/\/\S+$/ },
  PRIVACY_URL: { is: 'its privacy page', example: 'https://example.org/privacy', form: /^https:\/\/\S+$/ },
  TERMS_URL: { is: 'its terms of use', example: 'https://example.org/terms', form: /^https:\/\/\S+$/ },
};

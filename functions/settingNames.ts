import { type SettingName, settingShape } from './settingShape';

export interface SettingAbout {
  name: SettingName;
  /** The bot does not start without it. */
  isRequired: boolean;
  /** Must be in no file of the project, and nobody needs it who uses a managed identity. */
  isSecret: boolean;
  isJson: boolean;
}

const secrets: readonly SettingName[] = ['MICROSOFT_APP_PASSWORD'];
const json: readonly SettingName[] = ['LOCALS', 'TRIAGE_PHONES'];

/** What the bot reads, from the one shape that it reads it by. */
export const settingNames: readonly SettingAbout[] = settingShape.keyof().options.map((name) => ({
  name,
  isRequired: !settingShape.shape[name].safeParse(undefined).success,
  isSecret: secrets.includes(name),
  isJson: json.includes(name),
}));

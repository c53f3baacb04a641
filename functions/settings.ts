import { type Settings, settingShape } from './settingShape';
import { settingsAgree } from './settingsAgree';
import { wordsOf } from './settingWords';

/** Reads the settings, or throws with the name of each that is wrong, and an example. Never with a value. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const read = settingsIn(environment);
  if (read.ok) return read.settings;
  throw new Error(`The bot cannot start. ${read.wrong.join(' ')}`);
}

/** The settings, or a sentence about each that is wrong. */
export function settingsIn(
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; wrong: string[] } {
  // Azure keeps a setting that was emptied
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const read = settingShape.safeParse(Object.fromEntries(given));
  const wrong = read.success
    ? settingsAgree(read.data)
    : read.error.issues.map((issue) => wordsOf(issue, environment));
  if (read.success && wrong.length === 0) return { ok: true, settings: read.data };
  return { ok: false, wrong: [...new Set(wrong)] };
}

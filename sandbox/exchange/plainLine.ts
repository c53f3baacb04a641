import { hsdsText } from '../../domain/activity/hsds/reading/hsdsText';

/** What a file says, in a line on a console: no codes that would steer it. */
export function plainLine(text: string): string {
  return hsdsText.parse(text);
}

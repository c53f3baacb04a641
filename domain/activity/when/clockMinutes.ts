const onAClock = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?/i;

/** Minutes after midnight of "9:30", "10:00:00", "17:00Z" or "7 pm"; undefined when it is no time of a day. */
export function clockMinutes(given = ''): number | undefined {
  const [, hours, minutes, half] = onAClock.exec(given.trim()) ?? [];
  // a bare number is as likely a length as an hour
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59) return undefined;
  if (half === undefined) return hour < 24 || (hour === 24 && minute === 0) ? hour * 60 + minute : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

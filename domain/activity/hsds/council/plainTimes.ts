type Hours = { opens_at: string; closes_at: string };

/** Times of day from what was found of them; none when it is not plain which half of the day is meant. */
export function plainTimes(found: readonly (string | undefined)[]): Hours | undefined {
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = found;
  const ends = clock(toHour, toMinute, toHalf);
  // "10-12pm" begins in the morning, "1-3pm" in the afternoon
  const begins = fromHalf
    ? [clock(fromHour, fromMinute, fromHalf)]
    : toHalf
      ? [clock(fromHour, fromMinute, toHalf), clock(fromHour, fromMinute, 'am')]
      : [clock(fromHour, fromMinute, undefined)];
  if (ends === undefined) return undefined;
  const opens = begins.find((one) => one !== undefined && one < ends);
  // "01:00 - 03:00" is hardly meant for the night
  const isNight = toHalf === undefined && fromHalf === undefined && opens !== undefined && opens < '06:00';
  return opens === undefined || isNight ? undefined : { opens_at: opens, closes_at: ends };
}

function clock(hourText = '', minuteText: string | undefined, half: string | undefined): string | undefined {
  const given = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (minute > 59) return undefined;
  // without am or pm only what is written as a full time of day is plain
  if (half === undefined && (minuteText === undefined || (given < 13 && hourText.length < 2)))
    return undefined;
  if (half !== undefined && (given < 1 || given > 12)) return undefined;
  const hour = half === undefined ? given : (given % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The Local's date (yyyy-mm-dd) and the hour of its day. */
export interface Clock {
  date: string;
  hour: number;
}

/** Asked of tens of thousands of entries: a minute is worked out once. */
export function clockIn(timeZone: string): (at: string) => Clock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const known = new Map<string, Clock>();
  return (at) => {
    const minute = at.slice(0, 16);
    const before = known.get(minute);
    if (before) return before;
    const [date = '', time = ''] = format.format(Date.parse(at)).split(' ');
    const clock = { date, hour: Number(time.slice(0, 2)) };
    known.set(minute, clock);
    return clock;
  };
}

const zone = { timeZone: 'Australia/Melbourne', hour12: true } as const;
const formats = {
  time: new Intl.DateTimeFormat('en-AU', { ...zone, hour: 'numeric', minute: '2-digit' }),
  day: new Intl.DateTimeFormat('en-AU', { ...zone, weekday: 'long', day: 'numeric', month: 'long' }),
  short: new Intl.DateTimeFormat('en-AU', { ...zone, weekday: 'short', day: 'numeric', month: 'short' }),
  date: new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  wall: new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }),
};

/** Milliseconds by which Melbourne's clocks are ahead of UTC at that instant. */
const ahead = (at: number) =>
  Date.parse(`${formats.wall.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;

/** The demo's people all live by Melbourne's clocks, wherever the page is shown. */
export const melbourneTime = {
  time: (at: string) => formats.time.format(new Date(at)),
  day: (at: string) => formats.day.format(new Date(at)),
  shortDay: (at: string) => formats.short.format(new Date(at)),
  date: (at: string) => formats.date.format(new Date(at)),
  tomorrowAt(at: string, time: string): string {
    const today = Date.parse(`${melbourneTime.date(at)}T${time}:00Z`);
    const tomorrow = today + 24 * 60 * 60 * 1000;
    return new Date(tomorrow - ahead(tomorrow - ahead(tomorrow))).toISOString();
  },
};

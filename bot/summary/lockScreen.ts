/** What a lock screen shows of any summary: neutral. */
export const lockScreen = 'A summary';

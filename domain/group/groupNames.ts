import type { Attendance } from './group';

export const attendanceNames: Record<Attendance, string> = {
  came: 'Came',
  didNotMakeIt: 'Didn’t make it',
  cancelled: 'Cancelled',
};

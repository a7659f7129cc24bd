/**
 * Time periods without zod: what the text of a period covers, as days.
 *
 * @module
 */
export { type DayRange, parseTimePeriod } from './parse-time-period.ts';

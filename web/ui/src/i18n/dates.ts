import { language } from './language.svelte.ts';

const zone = 'Europe/Amsterdam';

function format(at: Date, options: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(at);
}

/** Writes 2024, 2024-05 or 2024-05-17 in words; "" for no date. */
export function dateInWords(iso: string | null | undefined, locale: string = language()): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!parts) return '';
  const [, year, month, day] = parts;
  if (!month) return year!;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const shown: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return format(at, day ? { ...shown, day: 'numeric' } : shown, locale);
}

/** Writes a moment as day and time in Amsterdam. */
export function momentInWords(iso: string, locale: string = language()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return format(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }, locale);
}

/** Writes the time of day in Amsterdam, as 14:02. */
export function timeInWords(at: Date, locale: string = language()): string {
  return format(at, { hour: '2-digit', minute: '2-digit', timeZone: zone }, locale);
}

/** The day it is now in Amsterdam, as 2026-09-01. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}

/** Whole months from a day to another, for the age of data. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split('-').map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}

/** Whole days from a day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000));
}

/** Reads a date as people write it (2024, 5-2024, 12-5-2024, 2024-05-12); null when it is none. */
export function readDate(written: string): string | null {
  const clean = written.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(clean);
  const dutch = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])(\d{4})$/.exec(clean);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (!year) return null;
  const pad = (part: string) => part.padStart(2, '0');
  const text = [year, ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join('-');
  return isReal(text) ? text : null;
}

function isReal(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** Writes an ISO date as people type it: 2024-05-12 becomes 12-5-2024. */
export function typedDate(iso: string | null | undefined): string {
  if (!iso) return '';
  return iso.slice(0, 10).split('-').map((part) => part.replace(/^0/, '')).reverse().join('-');
}

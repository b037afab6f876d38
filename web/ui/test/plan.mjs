// Area maps, in every state that the interface can show.
import { states } from './data.mjs';

const square = (x, y, size = 1) => ({ type: 'MultiPolygon', coordinates: [[[[5 + x / 100, 51 + y / 160], [5 + (x + size) / 100, 51 + y / 160], [5 + (x + size) / 100, 51 + (y + size) / 160], [5 + x / 100, 51 + (y + size) / 160], [5 + x / 100, 51 + y / 160]]]] });
const figures = (residents, asked, schakels, professionals, organisations, facilities) => ({ figures: 'exact', residents, asked, schakels, professionals, organisations, facilities });
const protect = (row) => ({ ...row, figures: 'notReleased', residents: null, asked: null });
const part = (code, name, outline, counts) => ({ code, name, outline, ...counts });

const parts = [
  part('BU99990101', 'Kanaalzone', square(0, 0), figures(8, 5, 2, 3, 2, 2)),
  part('BU99990102', 'Molenbuurt', square(1, 0), figures(0, 0, 1, 2, 1, 0)),
  part('BU99990103', 'Stationsplein-Zuid', square(0, 1), figures(21, 9, 1, 1, 1, 1)),
  part('BU99990104', 'Het Eiland', square(1, 1), figures(12, 4, 0, 1, 0, 1)),
];
const whole = figures(41, 18, 3, 4, 3, 4);

/** The answer about an area. */
export function plan(area, query, today) {
  const base = { area: { code: area.id, name: area.label }, day: query.get('date') ?? today, figures: 'exact', whole, parts, beside: [{ code: 'BU99990201', name: 'Veenrand', outline: square(2, 0) }] };
  switch (area.id) {
    case states.notReleased:
      return { ...base, figures: 'notReleased', whole: protect(whole), parts: parts.map(protect) };
    case states.hidden:
      return { ...base, figures: 'partly', whole: protect(whole), parts: [parts[0], ...parts.slice(1).map(protect)] };
    case states.empty:
      return { ...base, beside: [], parts: parts.map((one) => ({ ...one, outline: null })) };
    case states.one:
      return { ...base, whole: figures(8, 5, 2, 3, 2, 2), parts: [parts[0]] };
    case states.many:
      return { ...base, parts: Array.from({ length: 144 }, (_, i) => part(`BU9999${String(i).padStart(4, '0')}`, `Buurt ${i + 1}`, square(i % 12, Math.floor(i / 12)), figures(i, 0, 0, 0, i % 5, 0))) };
    case states.long:
      return { ...base, parts: parts.map((one) => ({ ...one, name: 'Sint-Annaland met de Wilhelminapolder en omgeving' })) };
    default:
      return base;
  }
}

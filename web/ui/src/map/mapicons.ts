// Drawn on 20 by 20, one line of path each, as ui/icons.ts; these are for the map alone.
export const mapIcons = {
  fit: 'M3.500 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4',
  left: 'm12 5-5 5 5 5',
  list: 'M7 5h10M7 10h10M7 15h10M3.300 5v.05M3.300 10v.05M3.300 15v.05',
  middle: 'M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 2.500v3M10 14.500v3M2.500 10h3M14.500 10h3',
  minus: 'M4.500 10h11',
  move: 'M10 2.500v15M2.500 10h15M7.800 4.700 10 2.500l2.200 2.200M7.800 15.300l2.200 2.200 2.200-2.200M4.700 7.800 2.500 10l2.200 2.200M15.300 7.800l2.200 2.200-2.200 2.200',
  path: 'M4 13.800a1.900 1.900 0 1 0 0 .01zM16 2.500a1.900 1.900 0 1 0 0 3.800 1.900 1.900 0 0 0 0-3.800zM6 14h6a3 3 0 0 0 0-5H8.500a2.300 2.300 0 0 1 0-4.500H14',
  pin: 'M7 3.500h6l-.8 5 2.300 2.500h-9l2.300-2.500zM10 11v5.500',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M13 4.500 16.500 8 13 11.500',
  right: 'm8 5 5 5-5 5',
} as const;

export type MapIconName = keyof typeof mapIcons;

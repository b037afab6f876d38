import type { Message } from '../i18n/message.ts';
import type { nl } from './nl.ts';

export const en: Record<keyof typeof nl, Message> = {
  'col.about': 'What',
  'list.intro': 'Everyone we know here and whom you may see.',
  'list.caption': 'People and organisations, with their kind and what they do',
  'list.kind': 'Kind',
  'list.allKinds': 'All kinds',
  'list.line': 'Line',
  'list.allLines': 'All lines',
  'list.shown': '{shown} of {total} shown',
  'list.filtered': 'The rest does not match your filter or comes after these.',
  'list.new': 'Something else…',
  'list.add': 'add',
  'export.do': 'Export',
  'export.title': 'Export as a file',
  'export.text': 'You get what you may see, from all areas.',
  'export.csv': 'CSV, for any spreadsheet',
  'export.xlsx': 'Excel',
  'export.graphml': 'GraphML, for network programs',
  'export.json': 'JSON, with nodes and links',
  'filter.clear': 'Clear filter',
};

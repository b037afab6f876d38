import { states } from '../data.mjs';

const report = (area: string, rest = ''): string => `/g/${area}/ontbrekende-schakels${rest}`;

/** Every page in every state, with a heading or text that tells that the state is there. */
export const pages: { name: string; url: string; ready: RegExp; role?: string }[] = [
  { name: 'roles', url: '/rol', ready: /Netwerker|Network worker/ },
  { name: 'missing links, full', url: report(states.full), ready: /K7M2/ },
  { name: 'missing links, explained', url: report(states.full, '?waarom=b-k7m2'), ready: /Waarom staat|Why is/ },
  { name: 'missing links, empty', url: report(states.empty), ready: /Nog niets bekend|Nothing known yet/ },
  { name: 'missing links, one', url: report(states.one), ready: /K7M2/ },
  { name: 'missing links, many', url: report(states.many), ready: /Anna Aalbers 1/ },
  { name: 'missing links, too long', url: report(states.long), ready: /Sint-Annaland/ },
  { name: 'missing links, hidden', url: report(states.hidden), ready: /Er zijn er nog 3|There are 3 more/ },
  { name: 'missing links, error', url: report(states.error), ready: /Er is niets verloren|Nothing is lost/ },
  { name: 'missing links, not released', url: report(states.notReleased), ready: /Nog niet vrijgegeven|Not released yet/ },
  { name: 'missing links, loading', url: report(states.slow), ready: /Het antwoord wordt geladen|Loading the answer/ },
  { name: 'missing links, no permission', url: report(states.forbidden), ready: /U mag dit niet zien|You may not see this/ },
  { name: 'list, full', url: `/g/${states.full}/lijst`, ready: /17 van 17|17 of 17/ },
  { name: 'list, many', url: `/g/${states.many}/lijst`, ready: /50 van 130|50 of 130/ },
  { name: 'list, empty', url: `/g/${states.empty}/lijst`, ready: /Nog niets bekend|Nothing known yet/ },
  { name: 'list, nothing matches', url: `/g/${states.full}/lijst?l=2`, ready: /Niets gevonden|Nothing found/ },
  { name: 'list, error', url: `/g/${states.error}/lijst`, ready: /Er is niets verloren|Nothing is lost/ },
  { name: 'actor, many contacts', url: '/p/fatima?n=3', ready: /Eettafel dinsdag/ },
  { name: 'actor, no contacts', url: '/p/h5b1', ready: /Nog geen contacten bekend|No contacts known yet/ },
  { name: 'actor, not there', url: '/p/niemand', ready: /Niet gevonden|Not found/ },
  { name: 'new resident', url: '/nieuw/Resident', ready: /Toevoegen: bewoner|Add: resident/ },
  { name: 'help', url: '/hulp', ready: /Ontbrekende schakels|Missing links/ },
  { name: 'unknown page', url: '/nergens', ready: /Niet gevonden|Not found/ },
];

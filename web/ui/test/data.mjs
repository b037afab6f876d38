// Fictional people and organisations for the tests. Nothing here exists.
const option = (code, nl, en) => ({ code, label: { nl, en } });
const attribute = (type, name, nl, en, more = {}) => ({ name, label: { nl, en }, type, ...more });

const functions = [
  option('networker', 'netwerker', 'network worker'),
  option('communityWorker', 'opbouwwerker', 'community worker'),
  option('districtNurse', 'wijkverpleegkundige', 'district nurse'),
  option('generalPractitioner', 'huisarts', 'general practitioner'),
];
const organisationKinds = [option('welfare', 'welzijn', 'welfare'), option('faith', 'geloofsgemeenschap', 'faith community'), option('housing', 'woningcorporatie', 'housing corporation')];
const lines = [option('0', 'lijn 0: informeel', 'line 0: informal'), option('1', 'lijn 1: eerstelijn', 'line 1: primary'), option('2', 'lijn 2: specialist', 'line 2: specialist')];
const legal = [option('publicTask', 'publieke taak', 'public task'), option('consent', 'toestemming', 'consent')];
const ages = [option('30-44', '30 tot 45 jaar', '30 to 44'), option('45-64', '45 tot 65 jaar', '45 to 64'), option('65-74', '65 tot 75 jaar', '65 to 74'), option('75-84', '75 tot 85 jaar', '75 to 84')];
const roles = [option('volunteer', 'vrijwilliger', 'volunteer'), option('buddy', 'maatje', 'buddy'), option('carer', 'mantelzorger', 'informal carer')];
const often = [option('daily', 'elke dag', 'daily'), option('weekly', 'elke week', 'weekly'), option('monthly', 'elke maand', 'monthly')];
const support = [option('practical', 'praktisch', 'practical'), option('company', 'gezelschap', 'company'), option('advice', 'advies', 'advice')];
const name = attribute('text', 'name', 'naam', 'name', { required: true, personal: true, maxLength: 200 });
const line = attribute('code', 'line', 'lijn', 'line', { codes: lines });
const asked = attribute('code', 'networkAskedExtent', 'netwerk gevraagd: omvang', 'asked about network: extent', { codes: [option('complete', 'volledig', 'complete'), option('partial', 'gedeeltelijk', 'partial')], personal: true });
const everyTie = [line, attribute('text', 'source', 'bron', 'source'), attribute('day', 'lastConfirmed', 'laatst bevestigd', 'last confirmed')];
const people = ['Resident', 'Professional'];

export const schema = {
  actors: [
    { kind: 'Resident', label: { nl: 'bewoner', en: 'resident' }, plural: { nl: 'bewoners', en: 'residents' }, attributes: [
      name, attribute('code', 'ageBand', 'leeftijd', 'age band', { codes: ages, personal: true }),
      attribute('code', 'legalBasis', 'grondslag', 'legal basis', { codes: legal, required: true, personal: true }),
      attribute('day', 'consentUntil', 'toestemming tot', 'consent until', { personal: true }),
      attribute('flag', 'findable', 'vindbaar', 'findable', { personal: true }),
      attribute('roles', 'roles', 'rollen', 'roles', { codes: roles, personal: true }),
      attribute('note', 'note', 'notitie', 'note', { personal: true, maxLength: 4000 }),
      attribute('day', 'networkAskedOn', 'netwerk gevraagd op', 'asked about network on', { personal: true }),
      attribute('reference', 'networkAskedBy', 'netwerk gevraagd door', 'asked about network by', { refers: people, personal: true }), asked,
    ] },
    { kind: 'Professional', label: { nl: 'professional', en: 'professional' }, plural: { nl: 'professionals', en: 'professionals' }, attributes: [
      name, attribute('code', 'function', 'functie', 'function', { codes: functions, required: true }),
      attribute('decimal', 'hoursPerWeek', 'uren per week', 'hours per week', { minimum: 0, maximum: 80, unit: { nl: 'uur', en: 'hours' } }), line ] },
    { kind: 'Organisation', label: { nl: 'organisatie', en: 'organisation' }, plural: { nl: 'organisaties', en: 'organisations' }, attributes: [
      name, attribute('code', 'organisationKind', 'soort organisatie', 'kind of organisation', { codes: organisationKinds }), line,
      attribute('text', 'website', 'website', 'website') ] },
    { kind: 'Facility', label: { nl: 'voorziening of activiteit', en: 'facility or activity' }, plural: { nl: 'voorzieningen en activiteiten', en: 'facilities and activities' }, attributes: [name] },
    { kind: 'Area', label: { nl: 'gebied', en: 'area' }, plural: { nl: 'gebieden', en: 'areas' }, attributes: [attribute('text', 'code', 'code', 'code', { required: true }), name, attribute('whole', 'year', 'jaar van de indeling', 'year of the classification', { minimum: 1990, maximum: 2100 })] },
    { kind: 'Team', label: { nl: 'team', en: 'team' }, plural: { nl: 'teams', en: 'teams' }, attributes: [name, attribute('code', 'teamKind', 'soort team', 'kind of team', { codes: [option('wijkteam', 'wijkteam', 'neighbourhood team')], required: true }), line] },
    { kind: 'WorkArea', label: { nl: 'werkgebied', en: 'work area' }, plural: { nl: 'werkgebieden', en: 'work areas' }, attributes: [name] },
    { kind: 'Schakel', label: { nl: 'schakel', en: 'schakel' }, plural: { nl: 'schakels', en: 'schakels' }, attributes: [
      attribute('text', 'name', 'naam', 'name', { personal: true, maxLength: 200 }), attribute('day', 'confirmedOn', 'bevestigd op', 'confirmed on'),
      attribute('reference', 'confirmedBy', 'bevestigd door', 'confirmed by', { refers: ['Professional'] }), attribute('flag', 'agreedToBeNamed', 'mag genoemd worden', 'agreed to be named') ] },
    { kind: 'Question', label: { nl: 'vraag', en: 'question' }, plural: { nl: 'vragen', en: 'questions' }, attributes: [
      attribute('note', 'text', 'vraag of idee', 'question or idea', { required: true, personal: true, maxLength: 4000 }), attribute('day', 'askedOn', 'gevraagd op', 'asked on') ] },
    { kind: 'Theme', label: { nl: 'thema', en: 'theme' }, plural: { nl: 'thema’s', en: 'themes' }, attributes: [name] },
  ],
  ties: [
    { kind: 'LIVES_IN', label: { nl: 'woont in', en: 'lives in' }, from: ['Resident'], to: ['Area'], symmetric: false, attributes: everyTie },
    { kind: 'KNOWS', label: { nl: 'kent', en: 'knows' }, from: people, to: people, symmetric: true, attributes: [
      attribute('text', 'relation', 'hoe zij elkaar kennen', 'how they know each other', { maxLength: 60 }), attribute('code', 'frequency', 'hoe vaak', 'how often', { codes: often }), ...everyTie] },
    { kind: 'SUPPORTS', label: { nl: 'steunt', en: 'supports' }, from: people, to: ['Resident'], symmetric: false, attributes: [
      attribute('codes', 'support', 'soort steun', 'kind of support', { codes: support }), ...everyTie] },
    { kind: 'WORKS_FOR', label: { nl: 'werkt voor', en: 'works for' }, from: ['Professional'], to: ['Organisation'], symmetric: false, attributes: everyTie },
    { kind: 'PRESENT_IN', label: { nl: 'is aanwezig in', en: 'is present in' }, from: ['Professional', 'Organisation', 'Facility'], to: ['Area'], symmetric: false, attributes: everyTie },
    { kind: 'PARTICIPATES_IN', label: { nl: 'doet mee aan', en: 'takes part in' }, from: people, to: ['Facility'], symmetric: false, attributes: everyTie },
    { kind: 'HELD_BY', label: { nl: 'wordt ingevuld door', en: 'is held by' }, from: ['Schakel'], to: people, symmetric: false, attributes: everyTie },
    { kind: 'ABOUT', label: { nl: 'gaat over', en: 'is about' }, from: ['Question'], to: ['Resident', 'Professional', 'Organisation', 'Facility'], symmetric: false, attributes: everyTie },
    { kind: 'PARTNERS_WITH', label: { nl: 'werkt samen met', en: 'partners with' }, from: ['Organisation'], to: ['Organisation'], symmetric: true, attributes: everyTie },
  ],
};

export const roleList = [
  ['networker', 'Netwerker', 'Network worker', 'Noor Hendriks', 'Ziet bewoners in het eigen gebied met een schuilnaam. Kent alle professionals en organisaties.', 'Sees residents of the own area by pseudonym. Knows all professionals and organisations.'],
  ['teamMember', 'Wijkteamlid', 'Team member', 'Sanne Willems', 'Ziet bewoners in eigen situaties.', 'Sees residents in own situations.'],
  ['manager', 'Teamleider', 'Team manager', 'Joke Bakker', 'Ziet de werklijst van de eigen teams en precieze aantallen.', 'Sees the worklist of the own teams and exact figures.'],
  ['policyAdviser', 'Beleidsadviseur', 'Policy adviser', 'Peter Smits', 'Ziet organisaties en vrijgegeven aantallen. Geen bewoners.', 'Sees organisations and released figures. No residents.'],
  ['referrer', 'Verwijzer', 'Referrer', 'Ilse Jacobs', 'Ziet alleen eigen verwijzingen.', 'Sees own referrals only.'],
  ['resident', 'Bewoner', 'Resident', 'Riet van den Broek', 'Ziet eigen gegevens en wie ze bekeek.', 'Sees own data and who looked at it.'],
  ['privacyOfficer', 'Privacyfunctionaris', 'Privacy officer', 'Wim Claassen', 'Ziet wie wat bekeek.', 'Sees who looked at what.'],
  ['administrator', 'Beheerder', 'Administrator', 'Ahmed Bouzid', 'Regelt rollen en gebieden. Ziet geen bewoners.', 'Manages roles and areas. Sees no residents.'],
];

const buurten = [
  ['BU99990101', 'Kanaalzone', 'WK999901'], ['BU99990102', 'Molenbuurt', 'WK999901'], ['BU99990103', 'Weverspark', 'WK999901'], ['BU99990104', 'Stationsplein', 'WK999901'],
  ['BU99990105', 'Sint-Willibrordusparkkwartier-Zuidoost langs de Oude Spoorbaan', 'WK999901'], ['BU99990201', 'Veenrand', 'WK999902'], ['BU99990202', 'Turfhoek', 'WK999902'],
  ['BU99990203', 'Zandweg', 'WK999902'], ['BU99990204', 'Brink', 'WK999902'], ['BU99990205', 'Lindenhof', 'WK999902'],
];
/** What each buurt shows; the tests go through all of them. */
export const states = { full: 'BU99990101', empty: 'BU99990102', one: 'BU99990103', many: 'BU99990104', long: 'BU99990105', hidden: 'BU99990201', error: 'BU99990202', notReleased: 'BU99990203', slow: 'BU99990204', forbidden: 'BU99990205' };

const area = (id, label, level, partOf) => ({ id, kind: 'Area', label, named: true, attributes: { code: id, name: label, level, year: '2026' }, since: null, until: null, version: 1, recordedAt: '2026-01-05T09:00:00Z', partOf });
export const areas = [
  area('GM9999', 'Vlierbeek', 'gemeente', null),
  area('WK999901', 'Stationskwartier', 'wijk', { id: 'GM9999', label: 'Vlierbeek' }),
  area('WK999902', 'Het Veen', 'wijk', { id: 'GM9999', label: 'Vlierbeek' }),
  ...buurten.map(([id, label, part]) => area(id, label, 'buurt', { id: part, label: part === 'WK999901' ? 'Stationskwartier' : 'Het Veen' })),
];

const actor = (id, kind, label, attributes, since = null, named = true) => ({ id, kind, label, named, attributes, since, until: null, version: 3, recordedAt: '2026-09-08T12:02:00Z' });
const resident = (id, label, since, named, more = {}) => actor(id, 'Resident', label, { legalBasis: 'consent', ageBand: '65-74', ...(named ? { name: label } : {}), ...more }, since, named);

export function people0() {
  return [
    resident('fatima', 'Fatima Yılmaz', '2019-04', true, { ageBand: '45-64', findable: 'true', roles: 'volunteer 2021-03 6', networkAskedOn: '2026-06-12', networkAskedBy: 'noor', networkAskedExtent: 'complete', note: 'Kookt elke dinsdag mee bij de eettafel.' }),
    resident('piet', 'Piet Verhoeven', '2015', true, { consentUntil: '2026-12-31', findable: 'true', roles: 'buddy 2024-05 3;volunteer' }),
    resident('k7m2', 'bewoner K7M2', '2020', false, { networkAskedOn: '2026-09-08', networkAskedBy: 'noor', networkAskedExtent: 'partial' }),
    resident('p4x9', 'bewoner P4X9', '2018-02', false, { ageBand: '75-84', networkAskedOn: '2025-07-02' }),
    resident('r2d8', 'bewoner R2D8', '2022', false, { networkAskedOn: '2026-04-20' }),
    resident('w6t3', 'bewoner W6T3', null, false),
    resident('h5b1', 'bewoner H5B1', null, false),
    resident('riet', 'Riet van den Broek', '2011', true, { roles: 'carer', ageBand: '65-74' }),
    actor('noor', 'Professional', 'Noor Hendriks', { name: 'Noor Hendriks', function: 'networker', hoursPerWeek: '32', line: '1' }, '2023-02-01'),
    actor('sanne', 'Professional', 'Sanne Willems', { name: 'Sanne Willems', function: 'districtNurse', hoursPerWeek: '28.5', line: '1' }, '2021'),
    actor('tom', 'Professional', 'Tom Peeters', { name: 'Tom Peeters', function: 'communityWorker', line: '0' }, '2024-09'),
    actor('ilse', 'Professional', 'Ilse Jacobs', { name: 'Ilse Jacobs', function: 'generalPractitioner', line: '1' }, '2016'),
    actor('fonkel', 'Organisation', 'Wijkhuis De Fonkel', { name: 'Wijkhuis De Fonkel', organisationKind: 'welfare', line: '0' }, '2009'),
    actor('salaam', 'Organisation', 'Moskee Salaam', { name: 'Moskee Salaam', organisationKind: 'faith', line: '0' }, '1998'),
    actor('goorloop', 'Organisation', 'Thuiszorg Goorloop', { name: 'Thuiszorg Goorloop', line: '1' }, '2012'),
    actor('eettafel', 'Facility', 'Eettafel dinsdag', { name: 'Eettafel dinsdag' }, '2022-10'),
    actor('repair', 'Facility', 'Repaircafé', { name: 'Repaircafé' }, '2020'),
  ];
}

let made = 0;
export const newId = (prefix) => `${prefix}${String(++made).padStart(4, '0')}`;
const tie = (kind, from, to, since, attributes = {}) => ({ id: newId('band'), kind, from, to, attributes, since, until: null, version: 1, recordedAt: '2026-09-08T12:02:00Z' });
export function ties0() {
  return [
    tie('KNOWS', 'fatima', 'piet', '2021', { relation: 'samen bij het Repaircafé', frequency: 'weekly', source: 'huisbezoek', lastConfirmed: '2025-09-20' }),
    tie('KNOWS', 'fatima', 'k7m2', '2024', { relation: 'buurvrouw', frequency: 'weekly', lastConfirmed: '2026-11-11' }),
    tie('SUPPORTS', 'fatima', 'r2d8', '2025-03', { support: 'company;practical' }),
    tie('KNOWS', 'fatima', 'noor', '2023-05'), tie('KNOWS', 'piet', 'tom', '2024'), tie('KNOWS', 'piet', 'riet', '2018'),
    tie('SUPPORTS', 'sanne', 'riet', '2025'), tie('SUPPORTS', 'piet', 'p4x9', '2025-11'), tie('KNOWS', 'noor', 'sanne', '2023'), tie('KNOWS', 'tom', 'noor', '2024'), tie('KNOWS', 'sanne', 'ilse', '2021'),
    tie('PARTICIPATES_IN', 'fatima', 'eettafel', '2022-10'), tie('PARTICIPATES_IN', 'piet', 'repair', '2020'), tie('WORKS_FOR', 'noor', 'fonkel', '2023-02-01'), tie('WORKS_FOR', 'sanne', 'goorloop', '2021'),
    tie('PARTNERS_WITH', 'fonkel', 'salaam', '2024'), tie('PARTNERS_WITH', 'fonkel', 'goorloop', '2022'),
    ...['fatima', 'piet', 'k7m2', 'p4x9', 'r2d8', 'w6t3', 'h5b1', 'riet'].map((id) => tie('LIVES_IN', id, 'BU99990101', null)),
  ];
}

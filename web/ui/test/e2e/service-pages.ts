/** The pages for running the service, with what tells that they are there. */
export const servicePages: { name: string; url: string; ready: RegExp; role?: string; accounts?: boolean }[] = [
  { name: 'log in', url: '/inloggen', ready: /Wachtwoord|Password/, role: '', accounts: true },
  { name: 'welcome', url: '/welkom#eerste', ready: /eerste beheerder|first administrator/, role: '', accounts: true },
  { name: 'welcome, expired', url: '/welkom#oud', ready: /werkt niet meer|no longer works/, role: '', accounts: true },
  { name: 'own account', url: '/account', ready: /n\.hendriks/, accounts: true },
  { name: 'administration', url: '/beheer', ready: /Werkgebieden|Work areas/, role: 'administrator', accounts: true },
  { name: 'accounts', url: '/beheer/accounts', ready: /p\.smits/, role: 'administrator', accounts: true },
  { name: 'teams', url: '/beheer/teams', ready: /Wijkteam Stationskwartier/, role: 'administrator' },
  { name: 'themes, empty', url: '/beheer/themas', ready: /Nog niets vastgelegd|Nothing recorded yet/, role: 'administrator' },
  { name: 'areas', url: '/beheer/gebieden', ready: /BU99990101/, role: 'administrator' },
  { name: 'bin', url: '/prullenbak', ready: /30 dagen|30 days/ },
  { name: 'retention', url: '/bewaartermijnen?tot=2027-01-01', ready: /Fatima/ },
  { name: 'import', url: '/import', ready: /Eerdere imports|Earlier imports/, role: 'administrator' },
];

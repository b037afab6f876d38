// How people come in and what they arrange for themselves; loaded when it is needed first.
export { default as AccountPage } from './AccountPage.svelte';
export { default as LogInDialog } from './LogInDialog.svelte';
export { default as LogInPage } from './LogInPage.svelte';
export { default as WelcomePage } from './WelcomePage.svelte';

// What goes, what comes in and what stays; loaded when one of these pages is opened first.
export { default as BinPage } from './BinPage.svelte';
export { default as ImportPage } from './ImportPage.svelte';
export { default as RetentionPage } from './RetentionPage.svelte';

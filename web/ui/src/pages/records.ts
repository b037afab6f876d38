// The pages of single records with their forms; loaded when one is opened first.
export { default as ActorPage } from '../actor/ActorPage.svelte';
export { default as NewActorPage } from './NewActorPage.svelte';
export { default as NewKindPage } from './NewKindPage.svelte';

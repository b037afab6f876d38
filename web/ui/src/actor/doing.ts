/** What is being done with an actor. */
export type Doing = 'edit' | 'end' | 'bin' | 'ground' | 'ask';

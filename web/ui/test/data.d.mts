export const states: Record<'full' | 'empty' | 'one' | 'many' | 'long' | 'hidden' | 'error' | 'notReleased' | 'slow' | 'forbidden', string>;
export declare const areas: unknown[];
export declare const schema: unknown;

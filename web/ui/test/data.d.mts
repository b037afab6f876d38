export const states: Record<'full' | 'empty' | 'one' | 'many' | 'long' | 'hidden' | 'error' | 'notReleased' | 'slow' | 'forbidden', string>;

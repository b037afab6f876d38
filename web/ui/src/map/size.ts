const least = 9;
const most = 24;
const perRootTie = 7.6; // ten contacts reach the largest size

/** Radius in pixels of a shape at rest: its area grows with the number of contacts, from 9 to 24 pixels. */
export const radiusOf = (ties: number): number => Math.min(most, Math.max(least, perRootTie * Math.sqrt(ties)));

/** Between the shape and the ring of a schakel. */
export const ringGap = 5.5;

/** Radius of the dots of who is not named. */
export const dotRadius = 5;

/** Two nodes stand at least 56 units apart, and the largest shape is 48 pixels wide. */
const untouched = 1.15;

/** From afar shapes shrink, all by the same share, so that no two cover each other. */
export const shrink = (scale: number): number => Math.min(1, Math.max(0.25, scale * untouched));

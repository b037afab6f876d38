const least = 9;
const most = 24;
const perRootTie = 7.6; // ten contacts reach the largest size

/** Radius in pixels of a shape at rest: its area grows with the number of contacts, from 9 to 24 pixels. */
export const radiusOf = (ties: number): number => Math.min(most, Math.max(least, perRootTie * Math.sqrt(ties)));

/** Between the shape and the ring of a schakel. */
export const ringGap = 5.5;

/** Radius of the dots of who is not named. */
export const dotRadius = 5;

/** The distance in units that any two keep in an automatic arrangement. */
const leastDistance = 56;
/** Smaller, the four shapes cannot be told apart. */
const leastShown = 4;

/** From afar shapes shrink, all by the same share, so that two of the largest beside each other do not touch. */
export const shrink = (scale: number): number => Math.min(1, (scale * 0.45 * leastDistance) / most);

/** Radius in pixels of the shape of who has so many contacts, seen from afar. */
export const radiusAt = (ties: number, scale: number): number => Math.max(leastShown, radiusOf(ties) * shrink(scale));

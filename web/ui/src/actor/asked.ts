import type { Actor, Attribute } from '../api/types.ts';
import { canonical } from '../forms/values.ts';

/** The attributes that say that a resident was asked about the own network: when, by whom and how completely. */
export const askedNames = ['networkAskedOn', 'networkAskedBy', 'networkAskedExtent'];

/** Those attributes of a kind, with what the form needs filled in. */
export function askedAttributes(attributes: Attribute[]): Attribute[] {
  return askedNames.flatMap((name) => attributes.find((one) => one.name === name) ?? []).map((one) => ({ ...one, required: one.name !== 'networkAskedBy' }));
}

/** When a resident was asked; "" for not yet. */
export const askedOn = (actor: Actor): string => canonical(actor.attributes.networkAskedOn);

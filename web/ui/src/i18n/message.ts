// A message is a sentence with {places}, or one sentence per plural form of {n}.
export type Forms = { readonly one: string; readonly other: string };
export type Message = string | Forms;

type Places<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Places<Rest> : never;

/** The names of the places in a message. */
export type PlacesOf<M> = M extends string ? Places<M> : M extends Forms ? Places<M['other']> | 'n' : never;

export type Fill = Record<string, string | number>;

/** Writes a message: picks the plural form by n and puts the values, numbers in local form, in their places. */
export function write(message: Message, fill: Fill, locale: string): string {
  const sentence = typeof message === 'string' ? message : message[formOf(fill.n, locale)];
  return sentence.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = fill[name];
    if (value === undefined) return place;
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value) + stop;
    return value.endsWith('.') ? value : value + stop; // "J. de V." ends a sentence by itself
  });
}

function formOf(n: string | number | undefined, locale: string): keyof Forms {
  return new Intl.PluralRules(locale).select(Number(n)) === 'one' ? 'one' : 'other';
}

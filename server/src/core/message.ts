/**
 * A message for people: an English template with numbered places, and what goes into them. The template is also the
 * key under which `l10n/bundle.l10n.<locale>.json` holds its translation, so the core needs no locale.
 */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** Template → translated template. */
export type Bundle = Readonly<Record<string, string>>;

export const say = (template: string, ...args: (string | number)[]): Message => ({ template, args });

/** The message in the language of the bundle, or in English. */
export function formatMessage({ template, args }: Message, bundle: Bundle = {}): string {
  return (bundle[template] ?? template).replace(/\{(\d)\}/g, (place, n) => String(args[Number(n)] ?? place));
}

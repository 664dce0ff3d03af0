/** One visible string in both interface languages, ICU message syntax. */
export interface Entry {
  readonly en: string;
  readonly de: string;
  /** Where it appears, for whoever translates or changes it. */
  readonly at: string;
}

/** Declares an area of the catalog; keeps the ids as literal types, so that a misspelt id does not compile. */
export function defineCatalog<const C extends Readonly<Record<string, Entry>>>(catalog: C): C {
  return catalog;
}

/** `true` where both types are the same in every field, else `false`: a comparison the compiler makes. */
export type SameType<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends Simplified<B> ? 1 : 2 ? true : false;

/** Interfaces and intersections written out as plain object types, so that they can be compared. */
type Simplified<T> = T extends readonly (infer Item)[]
  ? readonly Simplified<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Simplified<T[K]> }
    : T;

/** The type with every field and array read-only, at every depth; octets stay as they are. */
export type DeepReadonly<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

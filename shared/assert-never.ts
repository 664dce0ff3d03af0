/** Ends a `switch` over a union: does not compile while a case is missing; throws only on a programming mistake. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}

import { Fragment } from 'react';

/** A host name or address that may wrap before `@` and before dots. */
export function BreakableName(props: { readonly name: string }) {
  return props.name.split(/(?=[.@])/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

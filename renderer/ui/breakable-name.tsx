/** A host name or address that may wrap behind `@` and before dots. */
export function BreakableName(props: { readonly name: string }) {
  return props.name.split(/(?=[.@])/).map((part, i) => (
    <span key={i}>
      {i > 0 && <wbr />}
      {part}
    </span>
  ));
}

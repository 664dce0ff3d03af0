/** Our own sign for "refused here": an octagon with a bar, in the colour around it. */
export function StopSign(props: { readonly className?: string | undefined }) {
  return (
    <svg className={props.className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M7.9 1.5h8.2l6.4 6.4v8.2l-6.4 6.4H7.9l-6.4-6.4V7.9z"
        fill="currentColor"
        stroke="var(--well)"
        strokeWidth="2.5"
      />
      <path d="M7.5 12h9" stroke="var(--on-status)" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}

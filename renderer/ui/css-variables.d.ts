import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Values handed to a module's styles. */
    readonly [variable: `--${string}`]: string | number | undefined;
  }
}

/* The package types its whole index only; single files keep 6,000 icons out of the build. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { TablerIcon } from '@tabler/icons-react';
  const icon: TablerIcon;
  export = icon;
}

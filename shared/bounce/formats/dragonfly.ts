import { labelFormat } from './label-format.ts';

/** The DragonFly Mail Agent (dma). */
export const dragonfly = labelFormat({
  name: 'dragonfly',
  software: 'dragonfly',
  anchor: /^This is the DragonFly Mail Agent /m,
  recipient: /error delivering your mail to <([^<>\s]{3,320})>\.?/g,
});

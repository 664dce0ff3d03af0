import { labelFormat } from './label-format.ts';

/** CommuniGate Pro: the module that failed and its words below the address. */
export const communiGate = labelFormat({
  name: 'communigate',
  software: 'communigate',
  anchor: /^\s{0,4}(?:Failed to deliver to|Delayed delivery to|Message delivery to) '[^'\n]{3,330}'/m,
  recipient: /(?:Failed to deliver to|Delayed delivery to|Message delivery to) '<?([^'<>\n]{3,320})>?'/g,
  reasons: [/\breports:\s{1,8}([^]{3,800}?)(?:\n\s{0,8}\n|$(?![^]))/],
});

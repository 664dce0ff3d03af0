/** Arguments of biome that check the format of what we wrote; `npm run format` puts it right. */
export const FORMAT_CHECK = [
  ...['format', '--config-path=build/format.json', '--max-diagnostics=20'],
  ...['build', 'electron', 'renderer', 'shared', 'test', 'package.json', 'tsconfig.json'],
];

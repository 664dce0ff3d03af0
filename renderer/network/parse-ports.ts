const MAX_PORTS = 12;

/** Port numbers separated by commas or blanks, each once; null where one is none or there are too many. */
export function parsePorts(text: string): readonly number[] | null {
  const parts = text.split(/[,;\s]/).filter((part) => part !== '');
  const ports = [...new Set(parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : 0)))];
  const isGood = ports.length > 0 && ports.length <= MAX_PORTS;
  return isGood && ports.every((port) => port >= 1 && port <= 65_535) ? ports : null;
}

import { quoteAt, starttlsLine, type Signal } from '../signal.ts';

const NUMBER = 7;

/** Signal 7: STARTTLS is not offered, yet it works. */
export const hiddenStarttls: Signal = {
  number: NUMBER,
  id: 'hidden-starttls',
  round: 'first',
  proves: 'The server can STARTTLS and only the offer was taken out of its reply.',
  falsePositives: 'A server that hides the keyword from some callers on purpose and still obeys the command.',
  blindSpots: 'Devices that also answer the command themselves: a refusal proves nothing.',
  sources: ['RFC 3207 §6', 'RFC 8314 §3.1'],
  find: ({ target }) =>
    target.ports
      .filter(({ starttls }) => starttls === 'hidden-but-works')
      .map((seen) => ({
        signal: NUMBER,
        port: seen.port,
        kind: 'starttls-stripped',
        strength: 'proof',
        quote: quoteAt(seen, starttlsLine(seen)),
        by: null,
      })),
};

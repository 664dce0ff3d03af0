import { SAMPLES } from '../../renderer/features/forward/samples.ts';
import { RCODES, type FakeReply, type FakeScript } from '../helpers/fake-dns-server.ts';

/** The report of the club's server: the provider behind the forwarding refused Anna's mail. */
export const BENS_BOUNCE = SAMPLES.refused;

/** What DNS says of the domains in that report, and of a sender whose mail arrives. */
const TXT: Readonly<Record<string, string>> = {
  'example.com': 'v=spf1 ip4:192.0.2.25 -all',
  '_dmarc.example.com': 'v=DMARC1; p=reject',
  'club.example.org': 'v=spf1 ip4:198.51.100.40 ~all',
  'news.example.org': 'v=spf1 ip4:192.0.2.99 ~all',
};

/** Answers like a name server that knows these records and nothing else. */
export const forwardZones: FakeScript = ({ name, type }): FakeReply => {
  const text = TXT[name.toLowerCase()];
  if (type === 'TXT' && text !== undefined)
    return { kind: 'answer', answers: [{ type: 'TXT', name, ttl: 60, data: text }] };
  if (type === 'MX' && name.toLowerCase() === 'example.net')
    return {
      kind: 'answer',
      answers: [{ type: 'MX', name, ttl: 60, data: { preference: 10, exchange: 'mx1.mail.example.net' } }],
    };
  const isKnown = Object.keys(TXT).some((known) => known === name || known.endsWith(`.${name}`));
  return { kind: 'answer', rcode: isKnown ? RCODES.noerror : RCODES.nxdomain };
};

"""Refuses as the largest providers do, by what the filters before it wrote into Authentication-Results.

Usage: either-milter.py PORT NAME never|later. With `later` it only puts off what lacks both. A mail is taken where SPF or DKIM passes, unless a DMARC policy asks to refuse it
or to put it aside.
"""
import re
import sys

import Milter

PORT, NAME, KIND = sys.argv[1:]


class Either(Milter.Base):
    def __init__(self):
        self.results = ''
        self.address = ''
        self.domain = ''

    def connect(self, _name, _family, address):
        self.address = address[0]
        return Milter.CONTINUE

    def envfrom(self, sender, *_options):
        self.results = ''
        self.domain = sender.strip('<>').rpartition('@')[2] or 'postmaster'
        return Milter.CONTINUE

    def header(self, name, value):
        if name.lower() == 'authentication-results' and value.lstrip().startswith(NAME):
            self.results += ' ' + value
        return Milter.CONTINUE

    def eom(self):
        refused = re.search(r'dmarc=fail \(p=reject\b.*?header\.from=(\S+)', self.results, re.S)
        if refused:
            domain = refused.group(1)
            self.setreply(
                '550', '5.7.26',
                f"Unauthenticated email from {domain} is not accepted due to domain's DMARC policy.",
                f'Please contact the administrator of {domain} domain if this was a legitimate mail.',
            )
            return Milter.REJECT
        if re.search(r'\b(?:spf|dkim)=pass\b', self.results):
            if re.search(r'dmarc=fail \(p=quarantine\b', self.results):
                self.quarantine('DMARC policy')
            return Milter.CONTINUE
        later = KIND == 'later'
        done = 'rate limited' if later else 'blocked'
        self.setreply(
            '421' if later else '550', '4.7.26' if later else '5.7.26',
            f'Your email has been {done} because the sender is unauthenticated.',
            'All senders have to authenticate with either SPF or DKIM.',
            ' Authentication results:',
            '  DKIM = did not pass',
            f'  SPF [{self.domain}] with ip: [{self.address}] = did not pass',
        )
        return Milter.TEMPFAIL if later else Milter.REJECT


Milter.factory = Either
Milter.set_flags(Milter.QUARANTINE)
Milter.runmilter('either', f'inet:{PORT}@127.0.0.1', 30)

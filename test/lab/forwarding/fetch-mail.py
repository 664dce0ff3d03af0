"""Fetches a mailbox over POP3 and writes its mails out: fetch-mail.py SERVER USER PASSWORD."""
import poplib
import sys

server, user, password = sys.argv[1:]
box = poplib.POP3(server, 110, timeout=10)
box.user(user)
box.pass_(password)
for number in range(1, box.stat()[0] + 1):
    sys.stdout.buffer.write(b'\n'.join(box.retr(number)[1]) + b'\n')
box.quit()

"""Changes a mail as forwarders do and hands the result back to the server.

Usage: change-mail.py footer|subject|from PORT SENDER RECIPIENT... < MAIL
       change-mail.py attach PORT MAP SENDER RECIPIENT < MAIL
MAP holds lines "NAME TARGET": where a mail for NAME@... is to go as an attachment.
"""
import smtplib
import sys
from email.message import EmailMessage
from email import message_from_bytes
from email.policy import SMTP

FOOTER = b'\r\n-- \r\nPassed on by the club. Write to the office to end it.\r\n'


def with_footer(mail):
    return mail.rstrip(b'\r\n') + b'\r\n' + FOOTER


def with_subject_tag(mail):
    head, mark, body = mail.partition(b'\r\n\r\n')
    return head.replace(b'\r\nSubject: ', b'\r\nSubject: [Club] ', 1) + mark + body


def with_own_sender(mail, recipient):
    head, mark, body = mail.partition(b'\r\n\r\n')
    lines = [line for line in head.split(b'\r\n') if not line.startswith(b'From: ')]
    writer = next(line for line in head.split(b'\r\n') if line.startswith(b'From: '))[6:]
    own = recipient.partition('@')[0].removeprefix('ben.') + '@club.example.net'
    lines.append(b'From: "Anna Larsson via Club" <' + own.encode() + b'>')
    lines.append(b'Reply-To: ' + writer)
    return with_footer(b'\r\n'.join(lines) + mark + body)


def attached(mail, sender, recipient):
    new = EmailMessage(policy=SMTP)
    original = message_from_bytes(mail, policy=SMTP)
    new['From'] = sender
    new['To'] = recipient
    new['Subject'] = 'Passed on: ' + str(original['Subject'])
    new.set_content('The mail is attached.\n')
    new.add_attachment(original)
    return new.as_bytes()


def main():
    kind, port, *rest = sys.argv[1:]
    mail = b'\r\n'.join(sys.stdin.buffer.read().replace(b'\r\n', b'\n').split(b'\n'))
    if kind == 'attach':
        name = rest[-1].partition('@')[0]
        with open(rest[0], encoding='ascii') as table:
            recipients = [dict(line.split() for line in table)[name]]
        sender = name + '@club.example.net'
        mail = attached(mail, sender, recipients[0])
    else:
        sender, *recipients = rest
        if kind == 'from':
            mail = with_own_sender(mail, recipients[0])
        else:
            mail = with_footer(mail) if kind == 'footer' else with_subject_tag(mail)
    with smtplib.SMTP('127.0.0.1', int(port), local_hostname='localhost') as server:
        server.sendmail(sender, recipients, mail)


main()

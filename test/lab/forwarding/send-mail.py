"""Sends mails as a mail program does: send-mail.py SERVER < JSON list of {"from", "to", "data"}."""
import json
import smtplib
import sys

with smtplib.SMTP(sys.argv[1], 25, local_hostname='client.example.org') as server:
    for mail in json.load(sys.stdin):
        server.sendmail(mail['from'], [mail['to']], mail['data'].encode('ascii'))

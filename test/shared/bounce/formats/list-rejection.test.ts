import { saved } from './document.ts';
import { checkSamples } from './samples.ts';

checkSamples('a post that a mailing list sends back', saved, [
  {
    name: 'mailman-not-allowed',
    kind: 'failure',
    format: 'list-rejection',
    expected: [['list@example.net', null, null, null, null]],
    diagnostic:
      'You are not allowed to post to this mailing list, and your message has been automatically rejected. If you think that your messages are being rejected in error, contact the mailing list owner at list-owner@example.net.',
    source: `Return-Path: <list-bounces@example.net>
From: list-bounces@example.net
To: ann@example.org
Subject: Summer party
X-Mailman-Version: 2.1.39
List-Id: <list.example.net>
Date: Thu, 12 Nov 2026 10:00:00 +0100

You are not allowed to post to this mailing list, and your message has
been automatically rejected.  If you think that your messages are
being rejected in error, contact the mailing list owner at
list-owner@example.net.
`,
  },
  {
    name: 'mailman-moderator',
    kind: 'failure',
    format: 'list-rejection',
    expected: [['list@example.net', null, null, null, null]],
    diagnostic: '"Please do not send pictures of more than 2 MB."',
    source: `From: list-owner@example.net
To: ann@example.org
Subject: Request to mailing list "List" rejected
X-Mailman-Version: 2.1.39
Precedence: bulk
Date: Thu, 12 Nov 2026 10:00:00 +0100

Your request to the List mailing list

    Posting of your message titled "Summer party"

has been rejected by the list moderator.  The moderator gave the
following reason for rejecting your request:

"Please do not send pictures of more than 2 MB."

Any questions or comments should be directed to the list administrator
at:

    list-owner@example.net
`,
  },
  {
    name: 'post-about-rejections',
    kind: 'ordinary-message',
    format: 'none',
    expected: [],
    diagnostic: null,
    source: `From: Ann <ann@example.org>
To: list@example.net
Subject: [List] What to do about rejected posts
List-Id: <list.example.net>
Date: Thu, 12 Nov 2026 10:00:00 +0100

Yesterday the list told me "You are not allowed to post to this mailing
list", although I am a member. What can I do?
`,
  },
]);

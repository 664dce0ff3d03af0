import { expect, it } from 'vitest';
import { findEnhancedStatus, isUnspecificStatus } from '../../../shared/smtp/enhanced-status.ts';

it.each([
  ['550 5.1.1 User unknown', '5.1.1'],
  ['550-5.1.1 first line', '5.1.1'],
  ['sorry, no mailbox here by that name (#5.1.1)', '5.1.1'],
  ['<mail.example.net #5.1.1 smtp;550 unknown>', '5.1.1'],
  ['[5.2.2] mailbox full', '5.2.2'],
  ['DSN code 5.7.606.', '5.7.606'],
  ['status 4.4.007', '4.4.7'],
])('finds %s', (text, status) => {
  expect(findEnhancedStatus(text)).toBe(status);
});

it.each([
  'connected to 5.1.1.7',
  'host 192.5.1.1 is down',
  'version 5.1.1 of the program',
  'Exim v4.96.1',
  'Postfix-2.5.1',
  'on 4.5.24 at noon',
  'am 4.5.24 um 12 Uhr',
  'Microsoft SMTPSVC(5.0.2195.6713)',
  '12.11.2026',
])('finds none in %s', (text) => {
  expect(findEnhancedStatus(text)).toBeNull();
});

it('knows codes that say nothing but the class', () => {
  expect(isUnspecificStatus('5.0.0')).toBe(true);
  expect(isUnspecificStatus('5.1.0')).toBe(false);
});

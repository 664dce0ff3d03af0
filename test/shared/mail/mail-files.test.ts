import { describe, expect, it } from 'vitest';
import { compareFileNames, isMailFile, isMaildir } from '../../../shared/mail/mail-files.ts';

describe('the mails of a folder', () => {
  it('are known by their endings', () => {
    const names = ['a.eml', 'B.MSG', 'c.mbox', 'd.txt', 'photo.png', 'eml', '.hidden.eml'];
    expect(names.filter((name) => isMailFile(name, 'plain'))).toEqual(['a.eml', 'B.MSG', 'c.mbox', 'd.txt']);
  });

  it('have any name in a Maildir, but for hidden ones', () => {
    expect(isMailFile('1794.M1P2.host:2,S', 'maildir')).toBe(true);
    expect(isMailFile('.dovecot', 'maildir')).toBe(false);
  });

  it('make a Maildir only where both of its folders are', () => {
    expect(isMaildir(['new', 'tmp', 'cur'])).toBe(true);
    expect(isMaildir(['new'])).toBe(false);
  });

  it('are ordered by their characters', () => {
    expect(['b', 'a', 'B', 'a'].sort(compareFileNames)).toEqual(['B', 'a', 'a', 'b']);
  });
});

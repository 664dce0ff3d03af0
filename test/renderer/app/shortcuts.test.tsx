// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../renderer/app/shortcuts.ts';

function press(key: string, keys: KeyboardEventInit, target?: HTMLElement): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...keys });
  target?.dispatchEvent(event);
  return event;
}

describe('keys', () => {
  it.each([
    ['n', { ctrlKey: true }, 'home'],
    ['Enter', { ctrlKey: true }, 'explain'],
    ['o', { ctrlKey: true }, 'open-file'],
    ['f', { ctrlKey: true }, 'filter'],
    [',', { ctrlKey: true }, 'settings'],
    ['C', { ctrlKey: true, shiftKey: true }, 'copy-letter'],
    ['ArrowLeft', { altKey: true }, 'back'],
    ['Escape', {}, 'back'],
    ['n', {}, null],
    ['c', { ctrlKey: true }, null],
    ['n', { metaKey: true }, null],
  ] as const)('%s with %o is %s', (key, keys, command) => {
    expect(commandOf(press(key, keys), 'other')).toBe(command);
  });

  it('take Cmd on a Mac', () => {
    expect(commandOf(press('n', { metaKey: true }), 'mac')).toBe('home');
    expect(commandOf(press('n', { ctrlKey: true }), 'mac')).toBeNull();
  });

  it('leave Alt Left to a text field, and Esc to a search field with text in it', () => {
    const area = document.createElement('textarea');
    expect(commandOf(press('ArrowLeft', { altKey: true }, area), 'other')).toBeNull();
    const search = document.createElement('input');
    search.type = 'search';
    expect(commandOf(press('Escape', {}, search), 'other')).toBe('back');
    search.value = 'ann';
    expect(commandOf(press('Escape', {}, search), 'other')).toBeNull();
  });
});

/** Columns that text is wrapped to, the usual terminal width. */
export const WIDTH = 80;

/** Control characters except line feed and tab: a hostile text must not drive the terminal. */
export const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Wraps at blanks; every line gets the indent, the first one may have its own lead. */
export function wrap(text: string, indent = '', lead = indent): readonly string[] {
  return text.split('\n').flatMap((paragraph, number) => {
    const lines: string[] = [];
    let line = number === 0 ? lead : indent;
    for (const word of paragraph.split(' ')) {
      const empty = line.trim() === '' || (lines.length === 0 && line === lead);
      if (!empty && line.length + 1 + word.length > WIDTH) {
        lines.push(line);
        line = indent + word;
      } else line += empty ? word : ` ${word}`;
    }
    return [...lines, line];
  });
}

/** A heading with its lines, an empty line before it; nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

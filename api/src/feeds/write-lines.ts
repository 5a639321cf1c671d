/** Octets of a line of iCalendar, without its end. */
const WIDTH = 75;

/** Lines as RFC 5545 sends them: those that are too long go on after a space. They hold ASCII alone. */
export function writeLines(lines: readonly string[]): string {
  return lines.flatMap(folded).join('\r\n') + '\r\n';
}

function folded(line: string): string[] {
  const parts = [line.slice(0, WIDTH)];
  for (let at = WIDTH; at < line.length; at += WIDTH - 1) parts.push(` ${line.slice(at, at + WIDTH - 1)}`);
  return parts;
}

/** A value of a parameter; with anything unusual in it, it stands in quotes. */
export function parameter(value: string): string {
  return /^[\w/+-]+$/.test(value) ? value : `"${value}"`;
}

/** A day, and a time of it, without the marks in between. */
export function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}

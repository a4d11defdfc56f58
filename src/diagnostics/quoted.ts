const longest = 60;

/** So many words of an enumeration are shown. */
export const mostListed = 12;

/** A user's text between quotes, cut to a readable length. */
export function quoted(text: string): string {
  return `"${shorten(text)}"`;
}

/** The text, cut with an ellipsis where it is longer than fits a message; never cuts a character in two. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}

/** A command line as something to type; it is never cut. */
export function command(line: string): string {
  return `\`${line}\``;
}

/** Words as an enumeration, `a, b or c`, cut after a dozen. */
export function listed(words: readonly string[], conjunction: string): string {
  const shown = words.slice(0, mostListed).map(shorten);
  if (words.length > mostListed) return `${shown.join(", ")}, …`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
}

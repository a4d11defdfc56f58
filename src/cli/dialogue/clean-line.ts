/** What was typed as one line of text: without characters that steer a terminal, and without spaces around it. */
export function cleanLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** A path as one word of a command line; double quotes work in every shell, but not around everything. */
export function quoteForShell(path: string): string {
  const word = path.startsWith("-") && path !== "-" ? `./${path}` : path;
  if (/^[\w./:@%+,=-]+$/.test(word)) return word;
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

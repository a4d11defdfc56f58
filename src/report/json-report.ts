/** Data as JSON with two spaces of indent and a line break at the end. */
export function jsonReport(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

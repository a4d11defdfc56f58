/**
 * Looks at every part of some data, so that what is only made when it is asked for is made, and says how many values there
 * are. It makes nothing itself, which counts where memory is measured.
 */
export function lookThrough(value: unknown): number {
  if (!isObject(value)) return 1;
  let values = 1;
  for (const key in value) values += lookThrough(value[key]);
  return values;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

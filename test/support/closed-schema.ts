/** The same schema, but with every object closed, so that data with a property that it forgets is an error. */
export function closed<T>(schema: T): T;
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "additionalProperties" && value === true ? false : closed(value),
    ]),
  );
}

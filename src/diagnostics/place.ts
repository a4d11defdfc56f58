/** Where in a text something is. Lines and columns count from 1; columns count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The source line, safe to print: no control characters, cut to a readable length. */
  readonly excerpt?: string;
  /** Where in the excerpt it is, in UTF-16 units from 0; escaping and cutting move it away from `column`. */
  readonly mark?: { readonly start: number; readonly length: number };
}

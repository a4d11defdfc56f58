/** A text with the path under which messages name it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

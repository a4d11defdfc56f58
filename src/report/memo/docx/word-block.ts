import type { Paragraph, Table } from "docx";

/** What a document of Word consists of. */
export type WordBlock = Paragraph | Table;

import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import mammoth from "mammoth";

/** A document of Word as others read it: its text and build as HTML, and the XML of its parts. */
export interface ReadDocx {
  readonly html: string;
  /** What the reader did not understand. */
  readonly messages: readonly string[];
  readonly paths: readonly string[];
  readonly xml: (path: string) => Document;
}

/** Opens a document with mammoth, jszip and xmldom; throws where one of its parts is no XML. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const buffer = Buffer.from(bytes);
  const { value, messages } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='caption'] => figcaption:fresh"] },
  );
  const zip = await JSZip.loadAsync(buffer, { checkCRC32: true });
  const parts = new Map<string, Document>();
  const files = Object.values(zip.files).filter((file) => !file.dir);
  for (const file of files) parts.set(file.name, parse(await file.async("string")));
  return {
    html: value,
    messages: messages.map(({ message }) => message),
    paths: [...parts.keys()],
    xml: (path) => {
      const part = parts.get(path);
      if (part === undefined) throw new Error(`no part ${path}`);
      return part;
    },
  };
}

function parse(xml: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    xml,
    "text/xml",
  );
}

/** The elements of that name, in order. */
export function elements(part: Document | Element, name: string): readonly Element[] {
  return Array.from(part.getElementsByTagName(name));
}

/** What is written in an element. */
export function written(part: Document | Element): string {
  return elements(part, "w:t")
    .map((element) => element.textContent ?? "")
    .join("");
}

/** The paragraphs of a style, by what is written in them. */
export function inStyle(part: Document, style: string): readonly string[] {
  return elements(part, "w:p")
    .filter((paragraph) => elements(paragraph, "w:pStyle")[0]?.getAttribute("w:val") === style)
    .map(written);
}

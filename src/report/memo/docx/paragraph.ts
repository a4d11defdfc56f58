import { type IParagraphOptions, Paragraph, type XmlComponent } from "docx";

/** A paragraph of any components, also of those that docx does not let its paragraphs be made of, such as bookmarks. */
export function paragraphOf(
  children: readonly XmlComponent[],
  options: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  const paragraph = new Paragraph(options);
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

import { BuilderElement, type XmlComponent } from "docx";

/** The pieces of a field that come before what it shows, within a run. */
export function fieldStart(instruction: string): readonly XmlComponent[] {
  return [mark("begin"), instructionText(instruction), mark("separate")];
}

/** The piece of a field that comes after what it shows. */
export function fieldEnd(): XmlComponent {
  return mark("end");
}

function mark(type: "begin" | "separate" | "end"): XmlComponent {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } });
}

function instructionText(instruction: string): XmlComponent {
  const element = new BuilderElement({
    name: "w:instrText",
    attributes: { space: { key: "xml:space", value: "preserve" } },
  });
  return element.addChildElement(instruction);
}

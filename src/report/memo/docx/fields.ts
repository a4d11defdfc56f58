import { BuilderElement, type IRunPropertiesOptions, Run, type XmlComponent } from "docx";

/** A field as runs: LibreOffice loses its way in a field that is in one run with its text. */
export function fieldRuns(
  instruction: string,
  shown: readonly XmlComponent[],
  properties: IRunPropertiesOptions = {},
): readonly XmlComponent[] {
  const run = (child: XmlComponent): XmlComponent => new Run({ ...properties, children: [child] });
  return [run(mark("begin")), run(instructionText(instruction)), run(mark("separate")), ...shown, run(mark("end"))];
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

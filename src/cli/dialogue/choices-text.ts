import type { ChoiceQuestion } from "../../interview/dialogue.ts";
import type { DialogueWording } from "../../language/dialogue-wording.ts";

/** The labels of chosen values as one text, in the order of the choices; the word for none where there are none. */
export function choicesText(
  values: readonly string[],
  { choices }: Pick<ChoiceQuestion, "choices">,
  { nothing }: DialogueWording,
): string {
  const labels = choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return labels.length === 0 ? nothing : labels.join(", ");
}

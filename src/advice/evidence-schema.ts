import { bearings, readings, studyDesigns } from "../pack/evidence.ts";
import { list, number, object, orNull, text, word } from "./schema-parts.ts";

const ids = list(text());

/** The JSON Schema of a finding of research beside the source. */
export const evidenceSchema = object(
  "What research found elsewhere on a programme or a level that the source speaks of.",
  {
    id: text(),
    levels: ids,
    programmes: list(object("A programme of the source.", { id: text(), name: text() })),
    topics: list(text(), "The topics that it is about; empty: all."),
    touches: list(
      object("A statement of the source on which it bears.", {
        statement: text(),
        bearing: word(bearings),
        text: text("The statement, in the pack's words."),
      }),
    ),
    design: word(studyDesigns, "How it was found out."),
    finding: text(),
    limits: text(),
    publisher: text(),
    title: text(),
    year: number(),
    read: word(readings, "How much of it the pack's authors read."),
    url: text(),
    matched: object("Why it is here.", {
      programmes: list(text(), "Those that resemble the case."),
      levels: list(text(), "Those in the mix."),
      topic: orNull(text(), "The topic of the case, where it is about topics; null: it is not, or not about this one."),
    }),
  },
  ["year", "url"],
);

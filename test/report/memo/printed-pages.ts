import { languages } from "../../../src/language/languages.ts";
import type { Document } from "../../../src/report/document/document.ts";
import { generatePlausible } from "../../support/plausible-cases.ts";
import { runs } from "../../support/properties.ts";
import { briefOn, exampleCase, exampleNames } from "./example-memos.ts";

/** A memo that has to stay on so many pages. */
export interface PrintedMemo {
  readonly name: string;
  readonly memo: Document;
  readonly most: number;
}

/** Those on all examples; a soak adds those on 200 generated cases. */
export function printedMemos(): readonly PrintedMemo[] {
  const cases = [
    ...exampleNames.map(exampleCase),
    ...(runs(1) > 1 ? generatePlausible({ count: 200, seed: 5, known: 0.9 }) : []),
  ];
  return cases.flatMap((subject) =>
    languages.flatMap((language) =>
      (
        [
          ["page", 1],
          ["short", 2],
        ] as const
      ).map(([length, most]) => ({
        name: `${subject.id}.${language}.${length}`,
        memo: briefOn(subject, language, length, "separate").memo,
        most,
      })),
    ),
  );
}

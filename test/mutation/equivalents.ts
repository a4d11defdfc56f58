/** Mutants that do what the sources do, by key, each with the reason in a line. They count as killed. */
export const equivalents: Readonly<Record<string, string>> = {
  "src/engine/changes.ts | .slice(index + 1) | 1 => 0":
    "A fact is paired with itself besides, and the next line leaves out pairs of one fact.",
  "src/engine/solve-mix.ts | const bounds = [0]; | 0 => 1":
    "A bound that is one too high prunes less, and finds the same.",
  "src/engine/sensitivity.ts | weighing.set(engine, known); | weighing.set(engine, known); => nothing":
    "Nothing is kept, and so the same is worked out once more.",
  "src/pack/terms.ts | let last = -1; | 1 => 0":
    "No variable has a number below 0, so that none comes before -0 either.",
  "src/engine/vocabulary.ts | if (place.offset === place.level) openForms(knowledge, first, place); | place.offset === place.level => true":
    "What is opened beside a form that is named is closed again in the next loop.",
};

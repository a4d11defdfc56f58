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
  "src/engine/prove-by-bounds.ts | const found = visit(level + 1, ahead + share, size + inMix, leads + (role === leadRole ? 1 : 0)); | leads + (role === leadRole ? 1 : 0) => leads - (role === leadRole ? 1 : 0)":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-by-bounds.ts | const found = visit(level + 1, ahead + share, size + inMix, leads + (role === leadRole ? 1 : 0)); | role === leadRole => false":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-by-bounds.ts | const found = visit(level + 1, ahead + share, size + inMix, leads + (role === leadRole ? 1 : 0)); | size + inMix => size - inMix":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-by-bounds.ts | const inMix = role === noRole ? 0 : 1; | role === noRole => true":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-levels.ts | if (!visit(at + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return false; | role === leadRole => false":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-levels.ts | if (!visit(at + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return false; | role === noRole => true":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-levels.ts | if (!visit(at + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return false; | leads + (role === leadRole ? 1 : 0) => leads - (role === leadRole ? 1 : 0)":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/prove-levels.ts | if (!visit(at + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return false; | size + (role === noRole ? 0 : 1) => size - (role === noRole ? 0 : 1)":
    "A rival with too many is refused at its end too, by the constraints.",
  "src/engine/group-outcomes.ts | for (let level = 0; level < levels; level++) { | level < levels => level <= levels":
    "What is written past the end of a list of a fixed length is lost.",
  "src/engine/group-outcomes.ts | for (let level = 0; level < levels; level++) { | level < levels => level <= levels (2)":
    "What is written past the end of a list of a fixed length is lost.",
  "src/engine/group-outcomes.ts | for (let level = 0; level < levels; level++) { | level < levels => level <= levels (3)":
    "What is written past the end of a list of a fixed length is lost.",
  "src/engine/slices.ts | return -mask - (space.choices(family, variable)[0]?.leaves.length === 0 ? 0.5 : 0); | 0 => 1 (3)":
    "The two are told apart by another number.",
  "src/engine/sensitivity.ts | return table.conditions.map((compiled, condition) => (truths[condition] === isOpen ? { compiled, side } : undefined)); | truths[condition] === isOpen => true":
    "A mix is composed more often, and comes to the same.",
  "src/engine/settle.ts | (inUse, level) => inUse === 1 && now.domains[level] === 1 << noRole, | 1 << noRole => 1 >> noRole":
    "No place is moved by: the number of no role is 0.",
  "src/engine/box-rows.ts | if ((placed.length % wordSize) + boxes.length > wordSize) fillWord(); | (placed.length % wordSize) + boxes.length > wordSize => (placed.length % wordSize) + boxes.length >= wordSize":
    "Boxes that would just fill a word stand in the next one instead.",
  "src/pack/diagram-space.ts | const negation = 2; | 2 => 3": "Any number will do that is no leaf.",
  "src/pack/read-pack.ts | if (frame === undefined) return; | frame === undefined => false":
    "A pack that was built has its pack.yaml.",
  "src/engine/family-mixes.ts | if (visit(level + 1, size + (role === noRole ? 0 : 1), leads + (role === leadRole ? 1 : 0))) return true; | 1 => 0 (2)":
    "A mix with too many is refused at its end too, by the constraints.",
  "src/engine/solve-mix.ts | if (size > most.size || leads > most.leads) return; | size > most.size || leads > most.leads => size > most.size && leads > most.leads":
    "A mix with too many is refused at its end too, by the constraints.",
  "src/engine/solve-mix.ts | if (last !== undefined && worth + (bounds[level] ?? 0) < last.worth) return; | last !== undefined && worth + (bounds[level] ?? 0) < last.worth => false":
    "What is not left out is looked through, and found to be worth less.",
  "src/engine/vocabulary.ts | ? { isSet: false, first: slot.variable, end: slot.variable + 1, codes: toLookup(slot.bits) } | slot.variable + 1 => slot.variable - 1":
    "Only of a set the end is read.",
  "src/engine/mix-problem.ts | if (excluded) return 1 << noRole; | 1 << noRole => 1 >> noRole":
    "No place is moved by: the number of no role is 0.",
  'src/pack/parse-condition.ts | if (isCount(min) && isCount(max) && min > max) report(checker, spot, "pack/bad-range", { min, max }); | isCount(min) && isCount(max) => isCount(min) || isCount(max)':
    "A limit that is not there is not more than the other.",
  "src/engine/open-items.ts | return closed.size === 0 ? variables : variables.filter((variable) => !closed.has(variable)); | closed.size === 0 => false":
    "Where nothing is closed, none is left out.",
  "src/engine/rules-on.ts | if (effect === undefined) continue; | effect === undefined => false":
    "A rule has as many effects as were made of them.",
  "src/engine/rules-on.ts | if (effect === undefined) continue; | continue; => nothing":
    "A rule has as many effects as were made of them.",
  "src/engine/prove-by-bounds.ts | for (let level = may.length - 1; level >= 0; level--) { | level >= 0 => level > 0":
    "Of the first level on nothing is left out then, and every rival is looked at.",
  "src/engine/vocabulary.ts | for (let form = 1; form <= forms; form++) { | 1 => 0":
    "The level itself is in, and so not open to be closed.",
  'src/engine/weigh.ts | if (value < 0) push("against", -value); | value < 0 => value <= 0':
    "To add nothing changes no sum.",
  'src/engine/weigh.ts | if (value > 0) push("for", value); | value > 0 => value >= 0':
    "To add nothing changes no sum.",
  "src/engine/condition-table.ts | count: 0, | 0 => 1": "It is written before it is read.",
  "src/engine/box-rows.ts | starts[index] = start; | starts[index] = start; => nothing":
    "A row is made once more, and is the same.",
  'src/pack/parse-effect.ts | const [level = "", form] = name.split(/\\.(.*)/s, 2); | 2 => 3':
    "What comes third is not read.",
  'src/engine/weigh.ts | if (value < 0) push("against", -value); | 0 => 1':
    "To add nothing changes no sum, and points are whole.",
  'src/engine/weigh.ts | if (value > 0 && basis === "stated") pushCertain("stated", value); | value > 0 => value >= 0':
    "To add nothing changes no sum.",
  'src/pack/parse-condition.ts | return tests.length === 0 ? [] : [joined("all", tests)]; | tests.length === 0 => false':
    "A condition without tests is refused, whatever it is read as.",
  "src/pack/terms.ts | if (variable < last) return false; | variable < last => variable <= last":
    "No variable is in a term twice.",
  "src/pack/parse-condition.ts | return nothing; | nothing => undefined":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return nothing; | nothing => undefined (2)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return nothing; | nothing => undefined (3)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/property.ts | if (outcome === null) return null; | outcome === null => false":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/read-pack.ts | raw.flatMap((item, index) => buildProperty(checker, item, at(spot, index)) ?? []), | [] => undefined":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/read-pack.ts | checker.diagnostics.push(...shapeDiagnostics(validate.errors ?? [], document, shape, tellPackShape)); | [] => undefined":
    "What is refused comes with errors.",
  "src/pack/build-frame.ts | year: Math.max(0, ...sources.map(({ year }) => year)), | 0 => 1":
    "A year is 1000 at least, and a pack without a source is refused.",
  'src/pack/build-frame.ts | if (min !== undefined && max !== undefined && min > max) report(checker, spot, "pack/bad-range", { min, max }); | min !== undefined && max !== undefined => min !== undefined || max !== undefined':
    "A limit that is not there is not more than the other.",
  "src/pack/pack-files.ts | const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)); | one.path < other.path => one.path <= other.path":
    "No two files have one path.",
  "src/pack/pack-files.ts | const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)); | one.path < other.path => one.path <= other.path (2)":
    "No two files have one path.",
  "src/pack/diagram-space.ts | return (done * 2 ** 24 + one) * 2 ** 24 + other; | 24 => 25":
    "Any factor will do that no number reaches.",
  "src/pack/diagram-space.ts | return (done * 2 ** 24 + one) * 2 ** 24 + other; | 24 => 25 (2)":
    "Any factor will do that no number reaches.",
  "src/pack/diagram-space.ts | facts.add(test.fact); | facts.add(test.fact); => nothing":
    "What a fact leads to is visited again, and is in the order already.",
  "src/pack/draw-diagram.ts | if (space.steps === 0) return failLeaf; | space.steps === 0 => false":
    "What is drawn without steps is thrown away at the end.",
  "src/pack/check-size.ts | if (found >= reported) return false; | false => true":
    "Nothing is worked out any more, and the pack is refused.",
  'src/pack/pack-names.ts | const decider = typeof pack.decider === "string" ? facts.get(pack.decider) : undefined; | typeof pack.decider === "string" => true':
    "No fact is called by what is no text.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (6)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (7)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (8)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return holds === null ? drawDiagram(meaning, condition) !== false : holds.length > 0; | holds === null => true":
    "A diagram tells the same as boxes.",
  "src/pack/pack-names.ts | others ??= indexNames(candidates); | others ??= indexNames(candidates) => others = indexNames(candidates)":
    "The names are put in order once more, which changes nothing.",
  "src/pack/pack-names.ts | return found === null ? null : (ids.get(found) ?? null); | found === null => false":
    "Nothing is called by nothing.",
  'src/pack/read-pack.ts | if (spot !== undefined) report(checker, at(spot, name), "pack/unused-definition", { name }, "key"); | spot !== undefined => true':
    "Where there are conditions with a name, it is known where they stand.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (2)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (3)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (4)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | return []; | [] => undefined (5)":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/build-frame.ts | if (raw === undefined) return {}; | {} => undefined": "Nothing is spread into the pack.",
  "src/pack/diagram-space.ts | const relevant = isNew ? meaning.relevant[test.fact] : undefined; | isNew => true":
    "What a fact leads to is visited again, and is in the order already.",
  "src/pack/diagram-space.ts | return (done * 2 ** 24 + one) * 2 ** 24 + other; | done * 2 ** 24 + one => done * 2 ** 24 - one":
    "Each has a number of its own this way too.",
  'src/pack/read-pack.ts | if (scaleWorth(pack).largest > largestWorth) report(checker, spot, "pack/too-much-weight", {}, "key"); | scaleWorth(pack).largest > largestWorth => scaleWorth(pack).largest >= largestWorth':
    "The largest worth has an odd factor, and so is no power of two.",
  "src/pack/terms.ts | if (first === undefined) return never; | first === undefined => false":
    "There are at least as many members as are chosen, and that is one or more.",
  'src/pack/build-frame.ts | return { ...common, kind: raw.kind, level: raw.level ?? "" }; | "" => undefined':
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/build-frame.ts | return { source: asOne(sources ?? []), ...(sources === undefined ? {} : { sources }) }; | sources === undefined => false":
    "A pack without a source is refused.",
  'src/pack/build-frame.ts | const known = (["entry", "statement"] as const).flatMap((space) => [...(checker.spots.get(space)?.keys() ?? [])]); | [] => undefined':
    "A pack has statements, and verdicts at least.",
  "src/pack/diagram-space.ts | for (let number = root; number >= leaves; number--) { | number >= leaves => number > leaves":
    "The first node leads to leaves only.",
  "src/pack/pack-files.ts | const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)); | 1 => 0 (2)":
    "It is only asked which are below zero.",
  "src/pack/pack-files.ts | const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)); | 1 => 0 (4)":
    "It is only asked which are below zero.",
  "src/pack/pack-names.ts | return keys.filter((key): key is Language => key in wording); | keys.filter((key): key is Language => key in wording) => keys":
    "All keys of something are in it.",
  "src/pack/pack-names.ts | return found === null ? null : (ids.get(found) ?? null); | null => undefined":
    "What is found is one of the names that were asked after.",
  'src/pack/parse-effect.ts | return [{ kind, ...target, strength: raw.strength ?? "slight" }]; | "slight" => undefined':
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/parse-condition.ts | if (defined === null || !Object.hasOwn(defined.raw, name)) return nothing; | nothing => undefined":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/terms.ts | !terms.some((other, at) => at !== index && contains(other, term) && (at < index || !contains(term, other))), | at < index => at <= index":
    "They are not the same.",
  "src/pack/diagram-space.ts | return (done * 2 ** 24 + one) * 2 ** 24 + other; | (done * 2 ** 24 + one) * 2 ** 24 + other => (done * 2 ** 24 + one) * 2 ** 24 - other":
    "Each has a number of its own this way too.",
  "src/pack/diagram-space.ts | for (const [mask, next] of edges) if (mask !== 0) masks.set(next, (masks.get(next) ?? 0) | mask); | 0 => undefined":
    "Bits are added to nothing as they are to 0.",
  "src/pack/terms.ts | if (first === undefined) return never; | never => undefined":
    "There are at least as many members as are chosen, and that is one or more.",
  "src/pack/build-entries.ts | if (targets === undefined) return {}; | {} => undefined":
    "Nothing is spread into the condition.",
  "src/pack/build-entries.ts | return []; | [] => undefined":
    "The pack is refused, so that nobody asks what it was read as.",
  "src/pack/complete-texts.ts | return text; | text => undefined":
    "Only texts in a language are looked at, and the general wording within one is none.",
  "src/pack/draw-diagram.ts | if (space.steps === 0) return failLeaf; | failLeaf => undefined":
    "What is drawn without steps is thrown away at the end.",
  "src/pack/normal-form.ts | if (budget.left < 0) return never; | budget.left < 0 => false":
    "What is worked out without terms left is thrown away at the end.",
  "src/pack/parse-condition.ts | const fails = holds === null ? null : normalise(meaning, condition, false); | holds === null => false":
    "Where one of the two is too large both are drawn.",
  "src/pack/speak-as.ts | else if (folder === null) speakDialect(dialectsOf(rules)); | folder === null => false":
    "The same is said, and made once more.",
  "src/pack/terms.ts | if (outer.size > inner.size) return false; | outer.size > inner.size => false":
    "A term with more variables has one that the other lacks.",
  "src/engine/constraints.ts | for (let level = 0; level < roles.length; level++) { | level < roles.length => level <= roles.length (2)":
    "Past the last level there is no role, and nothing is kept.",
  'src/engine/constraints.ts | if (weight > 0) addToBalance(tally, directions[level] ?? "mixed", weight); | weight > 0 => weight >= 0':
    "To add nothing changes no sum.",
  "src/engine/diagram-table.ts | reach: Uint8Array.from([mayFail, mayHold, ...placed.map(() => 0)]), | 0 => 1":
    "It is written before it is read.",
  "src/engine/find-roles.ts | return 2 * topDown === summary[at] && 2 * bottomUp === summary[at + 1]; | 2 => 3 (2)":
    "A mix is composed more often, and comes to the same.",
  "src/engine/sensitivity.ts | return unanswered | unanswered .filter((fact) => relevance[fact.index] !== isFalse) .filter((fact) => !isPhase(engine, fact) || !isDerivedPhase(engine, knowledge)) .filter(trial.mayMatter) => unanswered .filter((fact) => relevance[fact.index] !== isFalse) .filter((fact) => !isPhase(engine, fact) || !isDerivedPhase(engine, knowledge)) ":
    "What cannot matter is tried as well, and does not.",
  "src/engine/box-rows.ts | if (from === notMade) from = rows.make(at, index); | from === notMade => true":
    "A row is made once more, and is the same.",
  "src/engine/level-bounds.ts | for (let level = 0; level < mix.length; level++) { | level < mix.length => level <= mix.length (2)":
    "Past the last level both have no role.",
  "src/engine/level-bounds.ts | const none = (sure & excludedBit) !== 0 || (any & requiredBit) === 0 ? 1 << noRole : 0; | 1 << noRole => 1 >> noRole":
    "No place is moved by: the number of no role is 0.",
  "src/engine/prove-levels.ts | const added = free.filter((level) => ((bounds.may[level] ?? 0) & ~(1 << noRole)) !== 0).length; | 1 << noRole => 1 >> noRole":
    "No place is moved by: the number of no role is 0.",
};

import type { CliWording, OptionName } from "../language/cli-wording.ts";
import type { Language } from "../language/languages.ts";
import { toolingWording } from "../language/wordings.ts";
import type { Pack } from "../pack/pack.ts";
import type { Property } from "../pack/property.ts";
import { topicNames } from "../report/rules/topic-report.ts";
import { evidenceFilter, propertyFilter } from "../tooling/describe-item.ts";
import { listHeld } from "../tooling/list-items.ts";
import type { Command, CommandGroup } from "./command.ts";
import { commonOptions, type OptionRow, optionTable } from "./options.ts";

/** What may stand in the place of a word, and what it means, where there is something to say. */
export interface Candidate {
  readonly value: string;
  readonly meaning?: string;
}

/** What may come where the cursor stands; `word`: what stands there already. Names of files are for the shell to find. */
export interface Completion {
  readonly word: string;
  readonly candidates: readonly Candidate[] | "files";
}

/** What completing goes by; the ids of a case file are only asked for where a case is chosen. */
export interface CompletionContext {
  readonly commands: readonly (Command | CommandGroup)[];
  readonly wording: CliWording;
  readonly pack: Pack;
  readonly language: Language;
  readonly casesIn: (path: string) => readonly Candidate[];
  /** What is claimed of the pack; only asked for where anything of it may be named. */
  readonly properties: () => readonly Property[];
}

/** What a command line, up to the cursor and with the program's name first, may go on with. */
export function completeLine(line: string, context: CompletionContext): Completion {
  const words = splitLine(line).slice(1);
  const word = words.at(-1) ?? "";
  const { command, operands, awaits } = readWords(words.slice(0, -1), context.commands);
  const all = candidatesFor({ word, command, operands, awaits }, context);
  return {
    word,
    candidates: all === "files" ? all : all.filter(({ value }) => value.startsWith(word) && value !== word),
  };
}

/** The words of a line as a shell takes them apart; the last is the one that the cursor is in, which may be empty. */
export function splitLine(line: string): readonly string[] {
  const words = [""];
  let quote = "";
  let isEscaped = false;
  for (const sign of line.trimStart()) {
    const last = words.length - 1;
    if (isEscaped || (quote === "'" && sign !== "'")) {
      words[last] += sign;
      isEscaped = false;
    } else if (sign === "\\") isEscaped = true;
    else if (quote !== "" && sign === quote) quote = "";
    else if (quote === "" && (sign === "'" || sign === '"')) quote = sign;
    else if (quote === "" && /\s/.test(sign)) {
      if (words[last] !== "") words.push("");
    } else words[last] += sign;
  }
  return words;
}

/** How far a line is: the command it has come to, what was given to it, and the option that still awaits its value. */
interface Progress {
  readonly word: string;
  readonly command: Command | CommandGroup | null;
  readonly operands: readonly string[];
  readonly awaits: OptionName | null;
}

function readWords(before: readonly string[], commands: CompletionContext["commands"]): Omit<Progress, "word"> {
  let command: Progress["command"] = null;
  let awaits: OptionName | null = null;
  const operands: string[] = [];
  for (const word of before) {
    if (awaits !== null) awaits = null;
    else if (word.startsWith("-") && word !== "-") awaits = word.includes("=") ? null : valueOption(word);
    else if (command === null && operands.length === 0) {
      command = commands.find(({ name }) => name === word) ?? null;
      if (command === null) operands.push(word);
    } else if (command?.kind === "group") {
      const { name, commands: members }: CommandGroup = command;
      command = members.find((member) => member.name === `${name} ${word}`) ?? command;
    } else operands.push(word);
  }
  return { command, operands, awaits };
}

/** The option of this flag where it takes a value. */
function valueOption(flag: string): OptionName | null {
  const found = entriesOf(optionTable).find(([, { flags, kind }]) => kind !== "flag" && namesIn(flags).includes(flag));
  return found?.[0] ?? (flag.startsWith("--output.") ? "outputs" : null);
}

function entriesOf(table: Readonly<Record<OptionName, OptionRow>>): readonly (readonly [OptionName, OptionRow])[] {
  const names: string[] = Object.keys(table);
  return names.filter((name): name is OptionName => name in table).map((name) => [name, table[name]]);
}

/** `-o, --output <file>` has the names `-o` and `--output`. */
function namesIn(flags: string): readonly string[] {
  return flags.replace(/ [<[].*$/, "").split(", ");
}

function candidatesFor(progress: Progress, context: CompletionContext): Completion["candidates"] {
  const { word, command, operands, awaits } = progress;
  if (awaits !== null) return valuesOf(awaits, progress, context);
  const [flag = "", value] =
    word.startsWith("--") && word.includes("=") ? [word.slice(0, word.indexOf("=")), word] : [];
  const option = value === undefined ? null : valueOption(flag);
  if (option !== null) {
    const values = valuesOf(option, { ...progress, word: word.slice(flag.length + 1) }, context);
    return values === "files" ? values : values.map((each) => ({ ...each, value: `${flag}=${each.value}` }));
  }
  if (word.startsWith("-")) return optionsOf(command, context.wording);
  // After a word that is no command nothing can be right.
  if (command === null) return operands.length > 0 ? [] : listCommands(context.commands, context.wording);
  if (command.kind === "group") return membersOf(command, context.wording);
  const last = command.operands.at(-1);
  const operand = command.operands[operands.length] ?? (last?.many ? last : undefined);
  return operand === undefined ? [] : operandValues(operand.name, operand.choices ?? [], progress, context);
}

function listCommands(commands: CompletionContext["commands"], wording: CliWording): readonly Candidate[] {
  return commands.map(({ name }) => ({ value: name, meaning: wording.commands[name].summary }));
}

function membersOf({ name, commands }: CommandGroup, wording: CliWording): readonly Candidate[] {
  return listCommands(commands, wording).map((each) => ({ ...each, value: each.value.slice(name.length + 1) }));
}

function topicsIn(language: Language): readonly Candidate[] {
  return topicNames.map((topic) => {
    const { names, title } = toolingWording[language].topics[topic];
    return { value: names[0] ?? topic, meaning: title };
  });
}

/** Before a command stands, those of the interview: it starts where none is named. */
function optionsOf(command: Progress["command"], wording: CliWording): readonly Candidate[] {
  const own: readonly OptionName[] = command?.kind === "command" ? command.options : [];
  const more: readonly OptionName[] = command === null ? ["help", "version"] : ["help"];
  const formats = command?.kind === "command" ? (command.formats ?? []) : [];
  return [...own, ...commonOptions, ...more].flatMap((name): readonly Candidate[] => {
    const { flags, kind }: OptionRow = optionTable[name];
    const long = namesIn(flags).at(-1) ?? "";
    const values = kind === "by-format" ? formats.map((format) => long.replace("<format>", format)) : [long];
    return values.map((value) => ({ value, meaning: wording.options[name] }));
  });
}

function valuesOf(name: OptionName, progress: Progress, context: CompletionContext): Completion["candidates"] {
  const { flags, choices = [] }: OptionRow = optionTable[name];
  // A pack has texts in languages of its own; a new one may be in any.
  const speaksAny = progress.command?.kind === "command" && progress.command.speaksAny === true;
  if (name === "lang" && !speaksAny) return context.pack.languages.map((value) => ({ value }));
  if (choices.length > 0) return choices.map((value) => ({ value }));
  if (name === "format") {
    const formats = progress.command?.kind === "command" ? (progress.command.formats ?? []) : [];
    return formats.map((value) => ({ value }));
  }
  if (name === "set") return settings(progress.word, context);
  if (name === "case") return context.casesIn(progress.operands[0] ?? "");
  return /<(file|dir)>/.test(flags) ? "files" : [];
}

/** Facts as `phase=`, and after that their values; of a set one after another, with commas between. */
function settings(word: string, { pack, language }: CompletionContext): readonly Candidate[] {
  const equals = word.indexOf("=");
  const fact = pack.facts.find(({ id }) => id === word.slice(0, Math.max(0, equals)));
  if (equals < 0) return pack.facts.map(({ id, label }) => ({ value: `${id}=`, meaning: label[language] }));
  if (fact === undefined) return [];
  const head = fact.kind === "set" ? word.slice(0, word.lastIndexOf(",") + 1) || `${fact.id}=` : `${fact.id}=`;
  const taken = word.slice(equals + 1).split(",");
  const values = fact.values
    .filter(({ id }) => fact.kind === "one" || !taken.slice(0, -1).includes(id))
    .map(({ id, label }) => ({ value: head + id, meaning: label[language] }));
  return [...values, ...(head === `${fact.id}=` ? [{ value: `${head}unknown` }] : [])];
}

function operandValues(
  name: Command["operands"][number]["name"],
  choices: readonly string[],
  { operands }: Progress,
  { commands, wording, pack, language, properties }: CompletionContext,
): Completion["candidates"] {
  if (choices.length > 0) return choices.map((value) => ({ value }));
  const levels = pack.levels.map((level) => ({ value: level.id, meaning: `${level.numeral} ${level.name[language]}` }));
  switch (name) {
    case "level":
      return [
        ...levels,
        { value: pack.phases.fact },
        ...pack.instruments.map((each) => ({ value: each.id, meaning: each.name[language] })),
      ];
    case "filter":
      return [
        ...levels,
        ...pack.phases.phases.map((phase) => ({ value: phase.id, meaning: phase.name[language] })),
        ...pack.statements.map(({ id, text }) => ({ value: id, meaning: text[language] })),
        ...[evidenceFilter, propertyFilter].map((value) => ({ value })),
      ];
    case "id":
      return [...new Set(listHeld({ pack, properties: properties() }).map(({ id }) => id))].map((value) => ({ value }));
    case "topic": {
      if (operands.length === 0) return [...listCommands(commands, wording), ...topicsIn(language)];
      const group = commands.find((command) => command.kind === "group" && command.name === operands[0]);
      return group?.kind === "group" && operands.length === 1 ? membersOf(group, wording) : [];
    }
    default:
      return "files";
  }
}

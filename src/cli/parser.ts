import { Command, type Option } from "commander";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { nearest } from "../source/nearest.ts";

/** Carries what is wrong with the usage out of commander, which knows no other way than to throw. */
export class UsageStop extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** Overrides the methods in which commander words its own errors, so that they get codes and both languages. */
export class Parser extends Command {
  override createCommand(name?: string): Parser {
    return new Parser(name);
  }

  unknownOption(option: string): never {
    throw new UsageStop(diagnose("usage/unknown-option", { option, suggestion: nearest(option, this.longOptions()) }));
  }

  unknownCommand(): never {
    const command = this.args[0] ?? "";
    const known = this.commands.map((child) => child.name());
    throw new UsageStop(diagnose("usage/unknown-command", { command, suggestion: nearest(command, known) }));
  }

  missingArgument(argument: string): never {
    const choices = this.registeredArguments.find((known) => known.name() === argument)?.argChoices ?? [];
    throw new UsageStop(diagnose("usage/missing-argument", { argument, command: this.path(), choices }));
  }

  optionMissingArgument(option: Option): never {
    throw new UsageStop(diagnose("usage/missing-value", { option: option.long ?? option.flags }));
  }

  _excessArguments(): never {
    const maximum = this.registeredArguments.length;
    throw new UsageStop(diagnose("usage/too-many-arguments", { command: this.path(), maximum }));
  }

  /** What is typed to get here, without the program's name: `rules list`. */
  path(): string {
    return this.parent instanceof Parser && this.parent.parent ? `${this.parent.path()} ${this.name()}` : this.name();
  }

  private longOptions(): readonly string[] {
    const own = this.options.map((option) => option.long ?? "");
    const parent = this.parent instanceof Parser ? this.parent.longOptions() : ["--help"];
    return [...own, ...parent];
  }
}

import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Language, Text, Translations } from "../language/languages.ts";
import type { Bearing, Evidence } from "./evidence.ts";
import type { Basis, Direction, Pack, PackSource, Renamed, Statement, Strength } from "./pack.ts";

/** The files of a pack as their schema allows them: conditions unread, references unchecked. */
export interface RawGrounds {
  readonly cites: readonly string[];
  readonly basis: Basis;
}

export interface RawEffect {
  readonly favour?: string;
  readonly oppose?: string;
  readonly require?: string;
  readonly exclude?: string;
  readonly limit?: string;
  readonly strength?: Strength;
  readonly role?: "lead" | "support";
}

export interface RawRule extends RawGrounds {
  readonly id: string;
  readonly when?: unknown;
  readonly effects: readonly RawEffect[];
  readonly because: Text;
}

export interface RawHowCondition extends RawGrounds {
  readonly id: string;
  readonly text: Text;
  readonly when?: unknown;
  readonly met?: unknown;
  readonly "asks-for"?: readonly string[];
  readonly by?: readonly string[];
}

export interface RawCaution extends RawGrounds {
  readonly id: string;
  readonly severity: Severity;
  readonly when: unknown;
  readonly text: Text;
}

export interface RawAuditCheck extends RawCaution {
  readonly level?: string;
  readonly covers?: readonly string[];
}

export interface RawSide {
  readonly text: Text;
  readonly cites: readonly string[];
}

export interface RawConstraint {
  readonly id: string;
  readonly kind: "size" | "leads" | "balance" | "not-alone";
  readonly min?: number;
  readonly max?: number;
  readonly level?: string;
  readonly when?: unknown;
  readonly text: Text;
  readonly cites: readonly string[];
  readonly basis?: Basis;
}

export interface RawInstrument {
  readonly id: string;
  readonly name: Text;
  readonly direction: Direction;
  readonly by?: readonly string[];
  readonly companion?: RawGrounds & {
    readonly when: unknown;
    readonly because: Text;
    readonly caveats: readonly RawSide[];
  };
}

interface RawRole {
  readonly weight: number;
  readonly cost: number;
}

export interface RawPackFile {
  readonly id: string;
  readonly version: string;
  readonly title: Translations;
  readonly languages: readonly Language[];
  readonly sources?: readonly PackSource[];
  readonly source?: {
    readonly title: string;
    readonly publisher: string;
    readonly "publisher-name"?: string;
    readonly year: number;
    readonly digest?: string;
  };
  readonly definitions?: Readonly<Record<string, unknown>>;
  readonly renamed?: Renamed;
  readonly official?: boolean;
  readonly terms?: Pack["terms"];
  readonly decider?: string;
  readonly scope?: { readonly when: unknown; readonly text: Translations };
  readonly matching?:
    | readonly string[]
    | { readonly topic?: string; readonly "chain-levels"?: string; readonly field?: string };
  readonly roles: { readonly lead: RawRole; readonly support: RawRole };
  readonly constraints?: readonly RawConstraint[];
  readonly instruments?: readonly RawInstrument[];
  readonly cautions?: readonly RawCaution[];
}

export type RawStatements = readonly Statement[];

export interface RawFact {
  readonly id: string;
  readonly kind: "one" | "set";
  readonly label: Text;
  readonly also?: readonly string[];
  readonly question: Text;
  readonly help: Text;
  readonly fixed?: boolean;
  readonly relevant?: unknown;
  readonly values: Readonly<Record<string, Text>>;
  readonly clauses?: Readonly<Record<string, Text>>;
}

export interface RawDerivation extends RawGrounds {
  readonly phase: string;
  readonly when?: unknown;
  readonly because: Text;
}

export interface RawPhase extends RawGrounds {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly assumes?: Readonly<Record<string, string | readonly string[]>>;
  readonly rules: readonly RawRule[];
}

export interface RawPhases {
  readonly fact: string;
  readonly derivation?: readonly RawDerivation[];
  readonly phases: readonly RawPhase[];
  readonly cautions?: readonly RawCaution[];
}

export interface RawForm {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly cites: readonly string[];
}

export interface RawLevel {
  readonly id: string;
  readonly numeral: string;
  readonly name: Text;
  readonly summary: Text;
  readonly direction: RawGrounds & { readonly is: Direction; readonly because: Text };
  readonly by?: readonly string[];
  readonly "never-later"?: unknown;
  readonly "in-use-when"?: unknown;
  readonly forms?: readonly RawForm[];
  readonly rules: readonly RawRule[];
  readonly conditions?: readonly RawHowCondition[];
  readonly cautions?: readonly RawCaution[];
}

export interface RawTension {
  readonly id: string;
  readonly when: unknown;
  readonly sides: readonly RawSide[];
  readonly resolution: Text;
  readonly basis: Basis;
}

export interface RawVerdict extends RawGrounds {
  readonly id: string;
  readonly when?: unknown;
  readonly "lets-go"?: boolean;
  readonly text: Text;
}

export interface RawPattern extends RawGrounds {
  readonly id: string;
  readonly name: Text;
  readonly when: unknown;
  readonly text: Text;
}

export interface RawSustainment {
  readonly verdicts: readonly RawVerdict[];
  readonly patterns?: readonly RawPattern[];
  readonly preparations?: readonly RawHowCondition[];
}

export interface RawPrecedent {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly string[];
  readonly topics?: readonly string[];
  readonly fields?: readonly string[];
  readonly "chain-levels"?: readonly string[];
  readonly about?: Readonly<Record<string, string | readonly string[]>>;
  readonly levels: readonly string[];
  readonly purpose: Translations;
  readonly outcome?: Translations;
  readonly cites: readonly string[];
  readonly lines?: string;
  readonly pages?: string;
}

export interface RawEvidence extends Omit<Evidence, "programmes" | "topics" | "touches"> {
  readonly programme?: string | readonly string[];
  readonly topics?: readonly string[];
  readonly touches: Readonly<Record<string, Bearing>>;
}

export interface RawOutcome {
  readonly level?: string;
  readonly role?: string | readonly string[];
  readonly excluded?: boolean;
  readonly form?: string;
  readonly is?: string | readonly string[];
  readonly companion?: string;
  readonly without?: string;
  readonly balance?: string | readonly string[];
  readonly caution?: string;
  readonly alone?: string;
}

export interface RawProperty {
  readonly id: string;
  readonly given?: unknown;
  readonly only?: boolean;
  readonly always?: RawOutcome;
  readonly never?: RawOutcome;
  readonly because: Text;
  readonly cites: readonly string[];
}

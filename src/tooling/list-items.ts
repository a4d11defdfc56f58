import type { Evidence } from "../pack/evidence.ts";
import type {
  AuditCheck,
  Basis,
  Caution,
  Constraint,
  ExitPattern,
  Fact,
  Form,
  HowCondition,
  Instrument,
  Level,
  Pack,
  Phase,
  PhaseDerivation,
  Precedent,
  Rule,
  Statement,
  SustainmentVerdict,
  Tension,
} from "../pack/pack.ts";
import type { Property } from "../pack/property.ts";
import type { LocatedPack } from "../pack/read-pack.ts";
import type { Condition } from "../pack/terms.ts";

/** What the things in a pack are, with the type of each. */
export interface ItemKinds {
  readonly rule: Rule;
  readonly condition: HowCondition;
  readonly preparation: HowCondition;
  readonly caution: Caution;
  readonly check: AuditCheck;
  readonly tension: Tension;
  readonly verdict: SustainmentVerdict;
  readonly pattern: ExitPattern;
  readonly constraint: Constraint;
  readonly instrument: Instrument;
  readonly derivation: PhaseDerivation;
  readonly level: Level;
  readonly form: Form;
  readonly phase: Phase;
  readonly precedent: Precedent;
  readonly evidence: Evidence;
  readonly fact: Fact;
  readonly statement: Statement;
  readonly property: Property;
}

/** The name of one of the kinds of {@link ItemKinds}. */
export type ItemKind = keyof ItemKinds;

/** One thing in a pack, with what every check of packs asks of it. */
export type PackItem = {
  readonly [K in ItemKind]: {
    readonly kind: K;
    /** Its id; of a form `level.form`, of a line of the derivation the phase that it gives. */
    readonly id: string;
    /** The level or phase that it stands under. */
    readonly under?: string;
    readonly item: ItemKinds[K];
    readonly cites: readonly string[];
    readonly basis?: Basis;
    /** When it counts or is shown; of a property, the cases that it is about. Absent: always. */
    readonly when?: Condition;
  };
}[ItemKind];

/** Everything of a pack, in the order in which a reader meets it: levels, phases, the rest, facts and statements. */
export function listItems(pack: Pack): readonly PackItem[] {
  return [
    ...pack.levels.flatMap(listLevel),
    ...listPhases(pack),
    ...pack.cautions.map((item) => simple("caution", item)),
    ...pack.audit.map((item) => simple("check", item)),
    ...pack.tensions.map(listTension),
    ...listSustainment(pack),
    ...pack.constraints.map((item) => simple("constraint", item)),
    ...pack.instruments.map(listInstrument),
    ...pack.precedents.map((item) => simple("precedent", item)),
    ...pack.evidence.map((item): PackItem => ({ kind: "evidence", id: item.id, item, cites: [] })),
    ...pack.facts.map((item): PackItem => ({ kind: "fact", id: item.id, item, cites: [] })),
    ...pack.statements.map((item): PackItem => ({ kind: "statement", id: item.id, item, cites: [] })),
  ];
}

/** Everything that the files of a pack hold but tests: what is in it, and then what is claimed of it. */
export function listHeld({ pack, properties }: Pick<LocatedPack, "pack" | "properties">): readonly PackItem[] {
  return [...listItems(pack), ...properties.map(listProperty)];
}

function listProperty(item: Property): PackItem {
  const { id, given, cites } = item;
  return { kind: "property", id, item, cites, ...(given === undefined ? {} : { when: given }) };
}

interface Citing {
  readonly id: string;
  readonly cites: readonly string[];
  readonly basis?: Basis;
  readonly when?: Condition;
}

function simple<K extends ItemKind, T extends Citing>(kind: K, item: T, under?: string) {
  const { id, cites, basis, when } = item;
  return {
    kind,
    id,
    item,
    cites,
    ...(under === undefined ? {} : { under }),
    ...(basis === undefined ? {} : { basis }),
    ...(when === undefined ? {} : { when }),
  };
}

function listLevel(level: Level): readonly PackItem[] {
  const { cites, basis } = level.directionGrounds;
  return [
    { kind: "level", id: level.id, item: level, cites, basis },
    ...level.forms.map(
      (form): PackItem => ({
        kind: "form",
        id: `${level.id}.${form.id}`,
        under: level.id,
        item: form,
        cites: form.cites,
      }),
    ),
    ...level.rules.map((item) => simple("rule", item, level.id)),
    ...level.conditions.map((item) => simple("condition", item, level.id)),
    ...level.cautions.map((item) => simple("caution", item, level.id)),
  ];
}

function listPhases({ phases }: Pack): readonly PackItem[] {
  return [
    ...phases.phases.flatMap((phase): readonly PackItem[] => [
      simple("phase", phase),
      ...phase.rules.map((item) => simple("rule", item, phase.id)),
    ]),
    ...phases.derivation.map((item) => ({ ...simple("derivation", { ...item, id: item.phase }), item })),
    ...phases.cautions.map((item) => simple("caution", item)),
  ];
}

function listTension(item: Tension): PackItem {
  const { id, when, basis, sides } = item;
  return { kind: "tension", id, item, when, basis, cites: sides.flatMap((side) => side.cites) };
}

function listSustainment({ sustainment }: Pack): readonly PackItem[] {
  return [
    ...sustainment.verdicts.map((item) => simple("verdict", item)),
    ...sustainment.patterns.map((item) => simple("pattern", item)),
    ...sustainment.preparations.map((item) => simple("preparation", item)),
  ];
}

function listInstrument(item: Instrument): PackItem {
  const { id, companion } = item;
  if (companion === undefined) return { kind: "instrument", id, item, cites: [] };
  const cites = [...companion.cites, ...companion.caveats.flatMap((caveat) => caveat.cites)];
  return { kind: "instrument", id, item, cites, basis: companion.basis, when: companion.when };
}

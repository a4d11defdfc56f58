import type { ShapeValidator } from "../../source/shape-diagnostics.ts";
import type {
  RawAuditCheck,
  RawEvidence,
  RawFact,
  RawLevel,
  RawPackFile,
  RawPhases,
  RawPrecedent,
  RawProperty,
  RawStatements,
  RawSustainment,
  RawTension,
} from "../raw-pack.ts";

/** Whether a value has the shape of the file of that name. */
export declare const pack: ShapeValidator<RawPackFile>;
export declare const statements: ShapeValidator<RawStatements>;
export declare const facts: ShapeValidator<readonly RawFact[]>;
export declare const phases: ShapeValidator<RawPhases>;
export declare const level: ShapeValidator<RawLevel>;
export declare const audit: ShapeValidator<readonly RawAuditCheck[]>;
export declare const tensions: ShapeValidator<readonly RawTension[]>;
export declare const sustainment: ShapeValidator<RawSustainment>;
export declare const precedents: ShapeValidator<readonly RawPrecedent[]>;
export declare const evidence: ShapeValidator<readonly RawEvidence[]>;
export declare const properties: ShapeValidator<readonly RawProperty[]>;

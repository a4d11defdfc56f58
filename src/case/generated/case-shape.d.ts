import type { ShapeValidator } from "../../source/shape-diagnostics.ts";
import type { RawCase } from "../case-schema.ts";

/** Whether a value has the shape of a case. */
export declare const caseFile: ShapeValidator<RawCase>;

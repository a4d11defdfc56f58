import type { ShapeValidator } from "../../../source/shape-diagnostics.ts";
import type { RawConfig } from "../config-schema.ts";

/** Whether a value has the shape of the settings of a project. */
export declare const configFile: ShapeValidator<RawConfig>;

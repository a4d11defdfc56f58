import type { Language, Text } from "../../language/language.ts";
import type { Constraint, Fact, HowCondition, Pack, Precedent } from "../../pack/pack.ts";
import { valueLabel } from "../../tooling/describe-condition.ts";
import type { ItemDescription } from "../../tooling/describe-item.ts";
import { instrumentLabel, levelLabel } from "../../tooling/label-instruments.ts";
import type { PackItem } from "../../tooling/list-items.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { reportWording } from "../wording.ts";

export type { Advice } from "./advice/advice.ts";

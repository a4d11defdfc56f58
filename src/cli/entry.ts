import { builtIn } from "../built-in/built-in-pack.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

// Should the program end before it is done, as when a thread of it is stopped from outside, then that is no success.
process.exitCode = 2;
main(nodeIo(), builtIn).then((code) => {
  process.exitCode = code;
});

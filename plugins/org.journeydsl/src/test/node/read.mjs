// Keeps a script of this folder ready, since its libraries take seconds to load: node read.mjs SCRIPT reads lines, each a list
// of files in JSON, and answers each with a line of JSON: what the script's function `read` makes of them.
import { createInterface } from "node:readline";

// Whatever a library has to say goes where no answer is expected.
console.log = console.info = console.debug = console.error;
const { read } = await import(`./${process.argv[2]}`);
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(await read(JSON.parse(line))) + "\n");
}

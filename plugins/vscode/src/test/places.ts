import { readdirSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the extension's sources; tests run in target/test. */
export const HERE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
export const EXAMPLES = path.join(HERE, "..", "..", "examples");

export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(ending))
    .sort()
    .map((each) => path.join(folder, each));
}

import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";

/** The oldest Java that the language runs on. */
export const OLDEST = 17;

/** A Java that is new enough. */
export interface Java {
  readonly executable: string;
  readonly version: number;
  /** Who named it, as a message says it: "JAVA_HOME". */
  readonly from: string;
}

/** What was looked at and is of no use, with the reason, each as one clause of a message. */
export interface NoJava {
  readonly tried: readonly string[];
  /** Whether it was the setting that named it: then nothing else was looked at. */
  readonly bySetting: boolean;
}

export interface Surroundings {
  readonly setting: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** The version of a Java; undefined where it does not start. */
  version(executable: string): Promise<number | undefined>;
  /** The folders that a Java may be in where nobody names one. */
  usual(): string[];
}

/**
 * The first Java that is new enough: the setting's, JAVA_HOME's, that on the PATH, one in the usual folders.
 * A setting is a decision: where it names no good Java, nothing else is taken in its place.
 */
export async function findJava(around: Surroundings): Promise<Java | NoJava> {
  const places = around.setting.trim()
    ? [{ executable: inHome(around.setting.trim(), around.platform), from: "the setting journey.java.home" }]
    : candidates(around);
  const tried: string[] = [];
  for (const { executable, from } of places) {
    const version = await around.version(executable);
    if (version !== undefined && version >= OLDEST) return { executable, version, from };
    if (version !== undefined) tried.push(`${from} is Java ${version} (${executable})`);
    else if (!from.startsWith("the usual")) tried.push(`${from} holds no Java (${executable})`);
  }
  return { tried, bySetting: around.setting.trim() !== "" };
}

export function isJava(found: Java | NoJava): found is Java {
  return "executable" in found;
}

/** What to tell a person who has none, in their words, with a way out. */
export function explain(none: NoJava): string {
  const tried = none.tried.length ? ` Found: ${none.tried.join("; ")}.` : "";
  const way = none.bySetting ? "Choose another folder, or empty the setting." : "Install one, or choose the folder of one that you have.";
  return `Journey DSL needs Java ${OLDEST} or newer to check and draw journeys.${tried} ${way} Until then only colours work.`;
}

function candidates(around: Surroundings): { executable: string; from: string }[] {
  const { env, platform } = around;
  const found = [];
  if (env.JAVA_HOME) found.push({ executable: inHome(env.JAVA_HOME, platform), from: "JAVA_HOME" });
  const name = platform === "win32" ? "java.exe" : "java";
  for (const folder of (env.PATH ?? env.Path ?? "").split(platform === "win32" ? ";" : ":")) {
    // A relative folder on the PATH would run a program of the folder that is open.
    if (!path.isAbsolute(folder)) continue;
    const executable = path.join(folder, name);
    if (existsSync(executable)) found.push({ executable, from: "the PATH" });
  }
  for (const home of around.usual()) found.push({ executable: inHome(home, platform), from: "the usual folder" });
  return found;
}

function inHome(home: string, platform: NodeJS.Platform): string {
  return path.join(home, "bin", platform === "win32" ? "java.exe" : "java");
}

/** The number that `java -version` prints: 17 of "17.0.15", 8 of "1.8.0_402". */
export function versionIn(output: string): number | undefined {
  const written = /version "(?:1\.)?(\d+)/.exec(output);
  return written ? Number(written[1]) : undefined;
}

/** The machine as it is. */
export function surroundings(setting: string): Surroundings {
  return {
    setting,
    env: process.env,
    platform: process.platform,
    version: async (executable) => released(executable) ?? asked(executable),
    usual: () => usual(process.platform, process.env),
  };
}

/** What a JDK says of itself in its file `release`: no process has to start for it. */
function released(executable: string): number | undefined {
  if (!existsSync(executable)) return undefined;
  try {
    const text = readFileSync(path.join(path.dirname(executable), "..", "release"), "utf8");
    return versionIn(text.replace(/^JAVA_VERSION=/m, "version "));
  } catch {
    return undefined;
  }
}

function asked(executable: string): Promise<number | undefined> {
  if (!existsSync(executable)) return Promise.resolve(undefined);
  return new Promise((resolve) =>
    execFile(executable, ["-version"], { timeout: 10_000 }, (_error, out, err) => resolve(versionIn(err + out))));
}

function usual(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME ?? env.USERPROFILE ?? "";
  const parents =
    platform === "darwin"
      ? [{ parent: "/Library/Java/JavaVirtualMachines", inside: "Contents/Home" }]
      : platform === "win32"
        ? ["Eclipse Adoptium", "Java", "Microsoft", "Zulu"].map((vendor) => ({
            parent: path.join(env.ProgramFiles ?? "C:\\Program Files", vendor),
            inside: "",
          }))
        : [{ parent: "/usr/lib/jvm", inside: "" }];
  parents.push({ parent: path.join(home, ".sdkman", "candidates", "java"), inside: "" });
  return parents.flatMap(({ parent, inside }) => {
    try {
      // Newer names come later in the alphabet, nearly always.
      return readdirSync(parent).sort().reverse().map((name) => path.join(parent, name, inside));
    } catch {
      return [];
    }
  });
}

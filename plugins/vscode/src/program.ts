import { spawn } from "node:child_process";
import type { Java } from "./java";

/** What a command of the command line came to. */
export interface Outcome {
  /** 0 fine, 1 findings, 2 wrong use, 3 a mistake of ours; as `journey --help` says. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The `journey` command: the jar inside the extension, on the Java that was found. */
export class Program {
  constructor(
    readonly java: Java,
    private readonly jar: string,
    private readonly javaArguments: readonly string[],
  ) {}

  /** What starts a command: all that stands after `java`. */
  line(command: readonly string[]): string[] {
    return ["-XX:+UseSerialGC", "-XX:-UsePerfData", ...this.javaArguments, "-jar", this.jar, ...command];
  }

  /** Names of files are read in the locale's charset, and in none at all Java knows only ASCII. */
  environment(): Record<string, string> {
    const { LC_ALL, LC_CTYPE, LANG } = process.env;
    const speaks = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "");
    return process.platform === "linux" && !speaks ? { LC_ALL: "C.UTF-8" } : {};
  }

  /** Runs a command to its end. */
  run(command: readonly string[], folder: string, stop?: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const process_ = spawn(this.java.executable, this.line(command), {
        cwd: folder,
        env: { ...process.env, ...this.environment() },
        stdio: ["ignore", "pipe", "pipe"],
        signal: stop,
      });
      let out = "";
      let err = "";
      process_.stdout.setEncoding("utf8").on("data", (text) => (out += text));
      process_.stderr.setEncoding("utf8").on("data", (text) => (err += text));
      process_.on("error", reject);
      process_.on("close", (status) => resolve({ status: status ?? 3, out, err }));
    });
  }
}

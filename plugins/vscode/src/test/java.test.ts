import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, findJava, isJava, versionIn, type Surroundings } from "../java";

function machine(javas: Record<string, number>, more: Partial<Surroundings> = {}): Surroundings {
  return { setting: "", env: {}, platform: "linux", version: async (executable) => javas[executable], usual: () => [], ...more };
}

test("the setting comes before JAVA_HOME, and that before the usual folders", async () => {
  const javas = { "/set/bin/java": 21, "/home/bin/java": 17, "/usual/bin/java": 24 };
  const all = { setting: "/set", env: { JAVA_HOME: "/home" }, usual: () => ["/usual"] };
  assert.deepEqual(await findJava(machine(javas, all)), { executable: "/set/bin/java", version: 21, from: "the setting journey.java.home" });
  assert.deepEqual(await findJava(machine(javas, { ...all, setting: "" })), { executable: "/home/bin/java", version: 17, from: "JAVA_HOME" });
  assert.deepEqual(await findJava(machine(javas, { usual: all.usual })), { executable: "/usual/bin/java", version: 24, from: "the usual folder" });
});

test("one that is too old is passed over for a newer one", async () => {
  const javas = { "/old/bin/java": 11, "/usual/bin/java": 17 };
  const found = await findJava(machine(javas, { env: { JAVA_HOME: "/old" }, usual: () => ["/usual"] }));
  assert.ok(isJava(found) && found.version === 17);
});

test("a setting that names no Java is not answered with another one", async () => {
  const found = await findJava(machine({ "/usual/bin/java": 17 }, { setting: "/nowhere", usual: () => ["/usual"] }));
  assert.ok(!isJava(found));
  assert.equal(
    explain(found),
    "Journey DSL needs Java 17 or newer to check and draw journeys. Found: the setting journey.java.home holds no Java" +
      " (/nowhere/bin/java). Choose another folder, or empty the setting. Until then only colours work.",
  );
});

test("where there is none the message says what was found and the way out", async () => {
  const found = await findJava(machine({ "/old/bin/java": 8 }, { env: { JAVA_HOME: "/old" } }));
  assert.ok(!isJava(found));
  assert.match(explain(found), /JAVA_HOME is Java 8 \(\/old\/bin\/java\)\. Install one, or choose the folder/);
});

test("a program of the open folder is never taken for Java", async () => {
  const found = await findJava(machine({ "bin/java": 17, "./java": 17, java: 17 }, { env: { PATH: ".:bin:" } }));
  assert.ok(!isJava(found));
});

test("a Java on Windows", async () => {
  const found = await findJava(machine({ "/jdk/bin/java.exe": 17 }, { platform: "win32", env: { JAVA_HOME: "/jdk" } }));
  assert.ok(isJava(found));
});

test("versions as Java writes them", () => {
  assert.equal(versionIn('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(versionIn('java version "1.8.0_402"'), 8);
  assert.equal(versionIn('openjdk version "25" 2025-09-16 LTS'), 25);
  assert.equal(versionIn("The operation couldn't be completed. Unable to locate a Java Runtime."), undefined);
});

// A reporter for node --test that counts as Surefire does, so that ./test can sum up all tests.
export default async function* surefire(source) {
  let run = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of source) {
    if ((type !== "test:pass" && type !== "test:fail") || data.details?.type === "suite") continue;
    run++;
    if (data.skip !== undefined) skipped++;
    else if (type === "test:fail") failed++;
  }
  yield `<testsuite name="vscode" tests="${run}" failures="${failed}" errors="0" skipped="${skipped}" time="0">\n</testsuite>\n`;
}

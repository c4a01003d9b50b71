/* Everything that must hold, or the checks named on the command line: `npm test -- types unit`. */
import { checks } from './check/checks.ts';
import { closing, table, type Outcome } from './check/report.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue;
  console.log(`\n── ${check.name}: ${check.what}`);
  const begun = Date.now();
  const counts = await check.run();
  outcomes.push({ name: check.name, ...counts, seconds: (Date.now() - begun) / 1000 });
}

console.log(table(outcomes));
const { line, ok } = closing(outcomes);
console.log(line);
process.exitCode = ok ? 0 : 1;

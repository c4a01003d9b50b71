import { terminal } from './terminal.ts';

const { out, err, code } = await terminal(process.argv.slice(2), process.env);
if (err !== '') process.stderr.write(`${err}\n`);
if (out !== '') process.stdout.write(`${out}\n`);
process.exitCode = code;

import { serveGroups } from './group.ts';

// A server of its own process, so that it can be killed.
const [folder, port] = process.argv.slice(2);
const { origin, hosting } = await serveGroups({
  ...(folder === undefined ? {} : { folder }),
  port: Number(port ?? 0),
  messages: 10_000,
  gather: 2,
});
process.stdout.write(`${JSON.stringify({ origin, problems: hosting.rooms.problems })}\n`);

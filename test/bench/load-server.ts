import { serveGroups } from '../server/group.ts';

// The process that hosts, apart from the browsers' one: its memory and its processor time are its own.
const rooms = Number(process.argv[2]);
// How many times the play at ×1, which is two exercise minutes a real second; the room itself runs at its pace of ×5.
const pace = Number(process.argv[3]);
const { origin, folder, hosting } = await serveGroups({ speed: (2 * pace) / 5, messages: 10_000 });
const made = Array.from({ length: rooms }, (_, seed) => hosting.rooms.create({ scenario: 'courrier-compromis', seed }));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage().rss, cpu: user + system });
});
process.send?.({ origin, folder, secrets: made.map((one) => one?.secret) });

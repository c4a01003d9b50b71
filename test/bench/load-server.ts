import { serveGroups } from '../server/group.ts';

// The process that hosts, apart from the browsers' one: its memory and its processor time are its own.
// How many times the play at ×1, which is two exercise minutes a real second; the room itself runs at its pace of ×5.
const pace = Number(process.argv[2]);
const { origin, folder, hosting } = await serveGroups({ speed: (2 * pace) / 5, messages: 10_000 });
let made = 0;

function answer(what: string): unknown {
  if (what === 'place') return { origin, folder };
  if (what === 'room') return hosting.rooms.create({ scenario: 'courrier-compromis', seed: made++ })?.secret;
  const { user, system } = process.cpuUsage();
  return { rss: process.memoryUsage().rss, cpu: user + system };
}

process.on('message', ({ id, what }: { id: number; what: string }) => process.send?.({ id, answer: answer(what) }));

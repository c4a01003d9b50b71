import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../scripts/serve/listen.ts';

function server() {
  const made = createServer();
  onTestFinished(() => void made.close());
  return made;
}

test('where the port is taken, the next free one is used', async () => {
  const first = await listen(server(), 47_200, '127.0.0.1');
  const second = await listen(server(), first, '127.0.0.1');
  expect(first).toBeGreaterThanOrEqual(47_200);
  expect(second).toBeGreaterThan(first);
});

test('another fault is not taken for a port in use', async () => {
  await expect(listen(server(), 47_300, '203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL');
});

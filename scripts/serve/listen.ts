import type { Server } from 'node:http';

/** Listens on this port, or on the next free one; answers the port. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; tried < port + 50; tried++) {
    if (await free(server, tried, host)) return (server.address() as { port: number }).port;
  }
  throw new Error(`No free port from ${port} to ${port + 49}.`);
}

function free(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

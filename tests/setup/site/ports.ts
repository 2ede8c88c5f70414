/** Free ports for the servers of one run, so that two checkouts can test at once. */
import { createServer } from 'node:net';

/** Chosen by whoever starts the run; its workers and servers, which read the same configuration, inherit them. */
const inherited = 'KOMPAS_TEST_PORTS';

/** As many ports as asked for, the same in every process of this run. */
export async function portsOfThisRun(count: number): Promise<readonly number[]> {
  const chosen = process.env[inherited]?.split(',').map(Number);
  if (chosen?.length === count) return chosen;
  const ports = await freePorts(count);
  process.env[inherited] = ports.join(',');
  return ports;
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/** All are held until all are known: none is given twice. */
async function freePorts(count: number): Promise<readonly number[]> {
  const held = await Promise.all(Array.from({ length: count }, hold));
  return Promise.all(held.map(({ release }) => release()));
}

interface Held {
  /** Resolves with the port, which is free again. */
  release(): Promise<number>;
}

function hold(): Promise<Held> {
  return new Promise((done, fail) => {
    const probe = createServer()
      .once('error', fail)
      .listen(0, () => {
        const bound = probe.address();
        const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
        done({ release: () => new Promise((free) => probe.close(() => free(port))) });
      });
  });
}

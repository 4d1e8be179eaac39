import type { BrowserContext, Worker } from 'playwright';
import { bundled } from '../../../proofs/kills/bundle.ts';
import { stopWorker } from '../../../tools/extension-browser.ts';

declare const bridgebackPoints: { arm(point: string | null): void; pointsReached(): string[] };

/** The extension's worker, with a watch that is put in anew whenever it was started anew. */
export class WatchedWorker {
  readonly #context: BrowserContext;
  readonly #code: string;

  private constructor(context: BrowserContext, code: string) {
    this.#context = context;
    this.#code = code;
  }

  static async in(context: BrowserContext): Promise<WatchedWorker> {
    return new WatchedWorker(context, await bundled('tests/proofs/kills/worker-points.ts'));
  }

  #worker(): Worker {
    const worker = this.#context.serviceWorkers().at(-1);
    if (!worker) throw new Error('There is no worker.');
    return worker;
  }

  /** Stands still at that place the next time it gets there; `point` null for nowhere. The worker must be awake. */
  async arm(point: string | null): Promise<void> {
    const isWatched = () => this.#worker().evaluate(() => 'bridgebackPoints' in globalThis);
    if (!(await isWatched())) await this.#worker().evaluate(this.#code);
    await this.#worker().evaluate((place) => bridgebackPoints.arm(place), point);
  }

  pointsReached(): Promise<string[]> {
    return this.#worker().evaluate(() => bridgebackPoints.pointsReached());
  }

  /** Resolves when the worker stands at the armed place. */
  standsStill(): Promise<string> {
    return new Promise((done) => {
      const heard = (message: { text(): string }) => {
        const [, point] = /^at kill point: (.*)$/.exec(message.text()) ?? [];
        if (point) done(point);
      };
      this.#worker().on('console', heard);
    });
  }

  /** Kills it, also while it stands still: then the browser waits some seconds before it ends it by force. */
  async kill(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      const stopped = await stopWorker(this.#context).then(
        () => true,
        () => false,
      );
      if (stopped) return;
    }
    throw new Error('The worker did not stop.');
  }
}

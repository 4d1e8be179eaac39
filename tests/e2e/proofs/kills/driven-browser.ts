import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import type { driver } from '../../../proofs/kills/driver.ts';
import { launchWithExtension, newProfile } from '../../../tools/extension-browser.ts';
import { drive, driverPage, driverScript } from './driver-page.ts';
import { killBrowser, killExtensionProcess, untilGone } from './processes.ts';

type Driver = typeof driver;

export type Kill = 'panel' | 'browser';

/** A browser with the built extension and a driver in one of its pages, which can be killed and comes back. */
export class DrivenBrowser {
  readonly #profile = newProfile();
  readonly #script: string;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #reached: (point: string) => void = () => {};

  private constructor(script: string) {
    this.#script = script;
  }

  static async start(): Promise<DrivenBrowser> {
    const browser = new DrivenBrowser(await driverScript());
    await browser.#comeBack();
    return browser;
  }

  /** Calls the driver. Rejects when the page is killed meanwhile. */
  drive<Name extends keyof Driver>(
    name: Name,
    ...given: Parameters<Driver[Name]>
  ): Promise<Awaited<ReturnType<Driver[Name]>>> {
    if (!this.#page) throw new Error('The page is gone.');
    return drive(this.#page, name, ...given);
  }

  /** The next place at which the page stands still and waits to be killed. */
  nextPoint(): Promise<string> {
    return new Promise((reached) => {
      this.#reached = reached;
    });
  }

  /** Kills, and comes back as a person would. */
  async kill(what: Kill): Promise<void> {
    if (what === 'browser') {
      killBrowser(this.#profile);
      await untilGone(this.#profile);
      this.#context = null;
    } else {
      const crashed = this.#page?.waitForEvent('crash').catch(() => undefined);
      killExtensionProcess(this.#profile);
      await crashed;
      await this.#page?.close().catch(() => undefined);
    }
    await this.#comeBack();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #comeBack(): Promise<void> {
    this.#context ??= await launchWithExtension({ profile: this.#profile, headless: true });
    this.#page = await driverPage(this.#context, this.#script, (point) => this.#reached(point));
  }
}

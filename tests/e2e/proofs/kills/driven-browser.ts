import type { BrowserContext, Page } from 'playwright';
import type { driver } from '../../../proofs/kills/driver.ts';
import { bundled } from '../../../proofs/kills/bundle.ts';
import {
  builtExtension,
  extensionIdOf,
  launchWithExtension,
  newProfile,
} from '../../../tools/extension-browser.ts';
import { killBrowser, killExtensionProcess, untilGone } from './processes.ts';

declare const bridgebackDriver: typeof driver;
type Driver = typeof driver;

/** A page of the extension's origin in which nothing of the panel runs. */
const quietPage = `chrome-extension://${extensionIdOf(builtExtension)}/icon/16.png`;

export type Kill = 'panel' | 'browser';

/** A browser with the built extension and a driver in one of its pages, which can be killed and comes back. */
export class DrivenBrowser {
  readonly #profile = newProfile();
  readonly #code: string;
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #reached: (point: string) => void = () => {};

  private constructor(code: string) {
    this.#code = code;
  }

  static async start(): Promise<DrivenBrowser> {
    const code = await bundled('tests/proofs/kills/driver.ts');
    const browser = new DrivenBrowser(code);
    await browser.#comeBack();
    return browser;
  }

  /** Calls the driver. Rejects when the page is killed meanwhile. */
  async drive<Name extends keyof Driver>(
    name: Name,
    ...given: Parameters<Driver[Name]>
  ): Promise<Awaited<ReturnType<Driver[Name]>>> {
    if (!this.#page) throw new Error('The page is gone.');
    const call = { name, given };
    return (await this.#page.evaluate(
      // oxlint-disable-next-line typescript/no-unsafe-return -- whatever that driver's act gives
      ({ name: act, given: values }) =>
        (bridgebackDriver[act as keyof Driver] as (...all: unknown[]) => unknown)(...values),
      call as { name: string; given: unknown[] },
    )) as Awaited<ReturnType<Driver[Name]>>;
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
  }

  async #comeBack(): Promise<void> {
    this.#context ??= await launchWithExtension({ profile: this.#profile, headless: true });
    this.#page = await this.#context.newPage();
    await this.#page.exposeBinding('atKillPoint', (_, point: string) => this.#reached(point));
    await this.#page.goto(quietPage);
    await this.#page.evaluate(this.#code);
  }
}

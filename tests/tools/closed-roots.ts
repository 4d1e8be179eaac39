import type { CDPSession, Page } from 'playwright';

/**
 * What the extension draws in a page sits in closed shadow roots, which no selector reaches. A person reaches it with
 * eyes, pointer and assistive technology; so do the tests, through the accessibility tree.
 */
export type InPage = { role: string; name: string; backendNodeId: number };

type TreeNode = {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
  frameId?: string;
};

async function treeOf(session: CDPSession): Promise<TreeNode[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] };
  return nodes;
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Everything with this role in the page's main frame whose accessible name fits. */
export async function findInPage(page: Page, role: string, name: RegExp): Promise<InPage[]> {
  const nodes = await withSession(page, treeOf);
  return nodes
    .filter(
      (node) => !node.ignored && node.role?.value === role && name.test(node.name?.value ?? ''),
    )
    .map((node) => ({
      role,
      name: node.name?.value ?? '',
      backendNodeId: node.backendDOMNodeId ?? -1,
    }));
}

/** Waits up to ten seconds for at least one such thing and gives the first. */
export async function waitInPage(page: Page, role: string, name: RegExp): Promise<InPage> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [found] = await findInPage(page, role, name);
    if (found) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`No ${role} named ${name} was drawn in ${page.url()}.`);
}

/** The middle of a thing's box, in the page's own pixels. */
export async function middleOf(
  page: Page,
  { backendNodeId }: InPage,
): Promise<{ x: number; y: number }> {
  return await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** Clicks it with the real pointer. */
export async function clickInPage(page: Page, role: string, name: RegExp): Promise<void> {
  const thing = await waitInPage(page, role, name);
  const { x, y } = await middleOf(page, thing);
  await page.mouse.click(x, y);
}

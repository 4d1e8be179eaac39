import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../../components/ui/foundation.ts';
import { StrengthLine } from '../../../../components/vault/StrengthLine.tsx';
import { ownPassphraseRule } from '../../../../lib/domain/policy-allows.ts';
import { expectGoodLooks } from '../../../tools/looks.ts';

const strong = { score: 3, words: 4 };

async function draw(rule: Partial<typeof ownPassphraseRule>, strength: typeof strong | null) {
  await render(
    <StrengthLine
      passphrase={strength === null ? '' : 'river lantern pocket seven'}
      strength={strength}
      rule={{ ...ownPassphraseRule, ...rule }}
    />,
  );
  await expectGoodLooks();
}

const district = page.getByText(/Your district/);

describe('the line under a new passphrase', () => {
  test('says the product’s own rule as its own', async () => {
    await draw({}, null);
    await expect.element(page.getByText('At least 10 characters.')).toBeVisible();
    await expect.element(district).not.toBeInTheDocument();
  });

  test('says whose rule it is where the district asks for more characters', async () => {
    await draw({ leastLength: 16 }, null);
    await expect
      .element(page.getByText('At least 16 characters. Your district has set this.'))
      .toBeVisible();
  });

  test('says that the district wants a stronger one, and no longer once it is', async () => {
    await draw({ leastStrength: 4 }, strong);
    await expect
      .element(page.getByText(/Strong\. Your district asks for a stronger one\./))
      .toBeVisible();
  });

  test('is silent about the district where the passphrase is enough', async () => {
    await draw({ leastStrength: 4 }, { score: 4, words: 4 });
    await expect.element(district).not.toBeInTheDocument();
  });

  test('is silent about the district where its own rule is not met', async () => {
    await draw({}, { score: 1, words: 4 });
    await expect.element(district).not.toBeInTheDocument();
  });
});

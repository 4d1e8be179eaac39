import type { Page } from '@playwright/test';
import { clickInPage, waitInPage } from '../tools/closed-roots.ts';
import { launchWithExtension, panelAfter, popupOn } from '../tools/extension-browser.ts';
import { yearToDateList } from '../tools/sample-pages.ts';
import { passphrase } from '../tools/vault.ts';
import { expect, picture, test } from './bridgeback.ts';
import { expectNothingCut } from './screen-looks.ts';

/** The first run, up to where it goes on with what was asked. */
async function makeVaultInSpanish(panel: Page): Promise<void> {
  await panel.getByText('Paso 1 de 3').waitFor();
  await panel.screenshot({ path: picture('spanish-welcome') });
  await expectNothingCut(panel, 'first run in Spanish');
  await panel.getByRole('button', { name: 'Elija una frase de acceso' }).click();
  await panel.getByLabel('Frase de acceso nueva').fill(passphrase);
  await panel.getByLabel('Escríbala otra vez').fill(passphrase);
  await expectNothingCut(panel, 'passphrase in Spanish');
  await panel.getByRole('button', { name: 'Continuar' }).click();
  await panel.getByRole('heading', { name: 'Conserve la clave de recuperación' }).waitFor();
  await panel.screenshot({ path: picture('spanish-key') });
  await expectNothingCut(panel, 'recovery key in Spanish');
  await panel.getByText('Impresa o guardada, y lejos de este equipo').click();
  await panel.getByRole('button', { name: 'Continuar' }).click();
}

test('in a Spanish browser popup, page and panel speak Spanish', async ({ profile, school }) => {
  const context = await launchWithExtension({ profile, headless: true, language: 'es' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(school.origin + yearToDateList);
  let popup = await popupOn(context, page);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'es');
  await popup.getByRole('button', { name: 'Dejar que Bridgeback vea' }).click();
  await popup.getByText('una vez más').waitFor();
  await popup.close();
  popup = await popupOn(context, page);
  await popup.getByRole('button', { name: /^Usar Bridgeback en/ }).waitFor();
  await popup.screenshot({ path: picture('spanish-popup') });
  await popup.getByRole('button', { name: /^Usar Bridgeback en/ }).click();
  await popup.getByRole('button', { name: 'Abrir el panel' }).waitFor();
  await popup.close();
  await page.bringToFront();

  await waitInPage(page, 'button', /4 de 41 sobre la línea/);
  await clickInPage(page, 'button', /^Marlowe, Devonte.*Mostrar por qué\.$/);
  const panel = await panelAfter(context, () => clickInPage(page, 'button', /^Sé por qué$/));
  await panel.setViewportSize({ width: 320, height: 760 });
  await makeVaultInSpanish(panel);
  await expect(panel.getByRole('radiogroup', { name: '¿Qué se interpuso?' })).toBeVisible();
  await panel.screenshot({ path: picture('spanish-why') });
  await expectNothingCut(panel, 'question why in Spanish');
  await panel.getByRole('button', { name: 'Todas las causas' }).click();
  await expect(panel.getByRole('form', { name: 'Añadir una causa' })).toBeVisible();
  await panel.screenshot({ path: picture('spanish-case') });
  await expectNothingCut(panel, 'case in Spanish');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Atrás' }).click();
  await expect(panel.getByText('Sobre la línea').first()).toBeVisible();
  await panel.screenshot({ path: picture('spanish-page') });
  await expectNothingCut(panel, 'list in Spanish');
  await panel.getByRole('button', { name: 'Más', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Ajustes' }).click();
  await expect(panel.getByRole('heading', { name: 'Calendario escolar' })).toBeVisible();
  await panel.screenshot({ path: picture('spanish-settings') });
  await expectNothingCut(panel, 'settings in Spanish');
  await context.close();
});

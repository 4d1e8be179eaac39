import { bundleReaders, openBrowser } from '/work/main/tests/tools/measure-browser.ts';
import { startSampleSchool } from '/work/main/tests/sample-school/index.ts';
const school = await startSampleSchool({});
const readers = await bundleReaders();
const browser = await openBrowser();
const urls: [string, string][] = [];
const base = school.origin;

const run = `(() => {
  const page = { document, url: new URL(location.href) };
  const out = {};
  const t0 = performance.now(); BridgebackReaders.claimsOf(page); out.coldClaims = performance.now()-t0;
  const claims=[]; for (let i=0;i<8;i++){const t=performance.now(); BridgebackReaders.claimsOf(page); claims.push(+(performance.now()-t).toFixed(2));}
  out.claims=claims; out.runs=[];
  for (let i=0;i<4;i++){ const steps=BridgebackReaders.readPageInSteps(page); const d=[]; for(;;){const b=performance.now(); const s=steps.next(); d.push(performance.now()-b); if(s.done){out.n=s.value.reading.students.length; out.status=s.value.reading.status; break;}}
    const top=d.map((x,k)=>[+x.toFixed(2),k]).sort((a,b)=>b[0]-a[0]).slice(0,5); out.runs.push({count:d.length,total:+d.reduce((a,b)=>a+b,0).toFixed(1),top}); }
  return out; })()`;
for (const u of process.argv.slice(2)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (u.startsWith('/Modules') || u.startsWith('/index')) {
    await page.goto(base.replace(/\/$/, '') + u);
  } else {
    const fs = await import('node:fs');
    const t = JSON.parse(fs.readFileSync(u.replace('.html', '.truth.json'), 'utf8'));
    await page.route('**/*', (r) =>
      r.request().isNavigationRequest()
        ? r.fulfill({
            body: fs.readFileSync(u, 'utf8'),
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : r.abort(),
    );
    await page.goto(t.url, { waitUntil: 'domcontentloaded' });
  }
  await page.waitForTimeout(1500);
  await page.evaluate(readers);
  console.log(u, JSON.stringify(await page.evaluate(run)));
  await page.close();
}
await browser.close();
await school.close();
process.exit();

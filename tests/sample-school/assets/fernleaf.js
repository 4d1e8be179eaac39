// Menu and sidebar links replace #content-wrap in the same document and change the address; the paging buttons of the
// student list replace its rows and leave the address alone.

async function swap(address, remember) {
  const answer = await fetch(address, { headers: { 'HX-Request': 'true', 'HX-Boosted': 'true' } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = next.querySelector('#content-wrap');
  if (content === null) return location.assign(address);
  document.querySelector('#content-wrap').replaceWith(content);
  document.title = next.title;
  if (remember) history.pushState({}, '', address);
  scrollTo(0, 0);
}

async function turnPage(page) {
  const answer = await fetch('/fullscreen.php', {
    method: 'POST',
    body: new URLSearchParams({ page }),
  });
  document.querySelector('#students').innerHTML = await answer.text();
}

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest(
    '#sidebar a[href^="/index.php"], nav[aria-label="breadcrumb"] a[href^="/index.php"]',
  );
  if (link !== null) {
    event.preventDefault();
    void swap(link.href, true);
  }
  const button = event.target.closest('#students .paginate[data-page]');
  if (button !== null) void turnPage(button.dataset.page);
});

document.addEventListener('change', (event) => {
  if (event.target.id !== 'group') return;
  for (const row of document.querySelectorAll('#form .class, #form .formGroup')) {
    const off = !row.classList.contains(event.target.value);
    row.classList.toggle('off', off);
    row.querySelector('select').disabled = off;
  }
});

addEventListener('popstate', () => void swap(location.href, false));

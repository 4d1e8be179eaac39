// Clicks, the selects, Go, the heads and the search replace #body in the same document and change the address.

function repeatHeads() {
  for (const table of document.querySelectorAll('#body table.list')) {
    const head = table.querySelector('thead tr');
    const rows = [...table.querySelectorAll('tbody > tr')];
    rows.forEach((row, index) => {
      if (index === 0 || index % 20 !== 0) return;
      const repeated = head.cloneNode(true);
      repeated.className = 'thead-repeat';
      row.before(repeated);
    });
  }
}

async function show(address, remember) {
  document.documentElement.classList.add('loading');
  const answer = await fetch(address, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.documentElement.classList.remove('loading');
  const body = next.querySelector('#body');
  if (body === null) return location.assign(address);
  document.querySelector('#body').replaceChildren(...body.childNodes);
  document.querySelector('.adminmenu').replaceWith(next.querySelector('.adminmenu'));
  document.body.className = next.body.className;
  document.title = next.title;
  if (remember) history.pushState({}, '', address);
  repeatHeads();
  scrollTo(0, 0);
}

function withValues(values) {
  const address = new URL(location.href);
  for (const [name, value] of values) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.href.replaceAll('%2F', '/');
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('#menu a[href^="Modules.php"], #body a[href^="Modules.php"]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void show(link.href, true);
});

document.addEventListener('submit', (event) => {
  const form = event.target.closest('#body form[method="GET" i]');
  if (form === null) return;
  event.preventDefault();
  void show(withValues(new FormData(form)), true);
});

document.addEventListener('change', (event) => {
  const select = event.target.closest('#period_id, #report');
  if (select !== null) void show(withValues([[select.name, select.value]]), true);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.target.id !== 'LO_search') return;
  event.preventDefault();
  void show(withValues([['LO_search', event.target.value]]), true);
});

addEventListener('popstate', () => void show(location.href, false));
repeatHeads();

// Makes the desk quicker for those who can use it; every page works without.

const root = document.documentElement;

/* Keys: every link, button or field that carries data-key answers to it; "?" shows them. */
const keyed = () => [...document.querySelectorAll('[data-key]')];
const writing = (target) => target.closest?.('input, textarea, select, [contenteditable]');

function showKeys() {
  const dialog = document.getElementById('keys');
  const list = dialog.querySelector('dl');
  const seen = new Set();
  list.replaceChildren();
  const rows = keyed().map((el) => [el.dataset.key, (el.firstElementChild?.tagName === 'SPAN' ? el.firstElementChild : el).textContent.trim() || el.placeholder]);
  document.querySelectorAll('[data-queue] [data-figure]:first-child [data-do]').forEach((el) => {
    rows.push([{ accept: 'a', reject: 'x', correct: 'c' }[el.dataset.do], (el.querySelector('summary') ?? el).textContent.trim()]);
  });
  if (document.querySelector('[data-figure], [data-row]')) rows.push(['j / k', '↓ / ↑']);
  for (const [key, name] of rows) {
    if (seen.has(key)) continue;
    seen.add(key);
    const dt = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = key;
    dt.append(kbd);
    const dd = document.createElement('dd');
    dd.textContent = name;
    list.append(dt, dd);
  }
  dialog.showModal();
}

function press(el) {
  if (el.matches('input, textarea, select')) el.focus();
  else el.click();
}

/* Figures and rows: j and k move, a, x and c settle the one that has the focus. */
function move(step) {
  const stops = [...document.querySelectorAll('[data-figure], [data-row]')];
  if (!stops.length) return;
  const at = stops.indexOf(document.activeElement.closest?.('[data-figure], [data-row]'));
  const next = stops[Math.min(stops.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function settle(what) {
  const figure = document.activeElement.closest?.('[data-figure]') ?? document.querySelector('[data-figure]');
  const target = figure?.querySelector(`[data-do="${what}"]`);
  if (!target) return false;
  if (target.tagName === 'DETAILS') {
    target.open = true;
    target.querySelector('input').focus();
  } else {
    target.click();
  }
  return true;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey) {
    const el = event.key === 's' && document.querySelector('[data-key="ctrl+s"]');
    if (el) { event.preventDefault(); el.click(); }
    return;
  }
  if (event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (writing(event.target)) {
    if (event.key === 'Escape') event.target.closest('[data-figure]')?.focus();
    return;
  }
  const settled = { a: 'accept', x: 'reject', c: 'correct' }[event.key];
  if (event.key === '?') showKeys();
  else if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (settled && settle(settled)) { /* done */ }
  else {
    const el = keyed().find((one) => one.dataset.key === event.key);
    if (!el) return;
    press(el);
  }
  event.preventDefault();
});

document.querySelectorAll('[data-keys]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', showKeys);
});

if (location.hash.startsWith('#figure-')) document.getElementById(location.hash.slice(1))?.focus();
else document.querySelector('[data-queue] .doubtful')?.focus({ preventScroll: true });

/* A figure under the pointer or the focus shows its reading beside the text. */
for (const [on, off] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
  const show = (event, shown) => {
    const figure = event.target.closest?.('a.figure');
    const reading = figure && document.getElementById(figure.hash.slice(1));
    reading?.classList.toggle('shown', shown);
    if (shown && matchMedia('(min-width: 1181px)').matches) reading?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener(on, (event) => show(event, true));
  document.addEventListener(off, (event) => show(event, false));
}

/* What is being written stays in this browser until it is saved, whatever happens to the page. */
document.querySelectorAll('form[data-keep]').forEach((form) => {
  const key = `dateline:${form.dataset.keep}`;
  const area = form.querySelector('textarea.text');
  const note = form.querySelector('[data-kept]');
  const fields = () => Object.fromEntries([...new FormData(form)]
    .filter(([name, value]) => typeof value === 'string' && !['csrf-token', 'etag', 'do'].includes(name)));
  let asLoaded = JSON.stringify(fields());
  const kept = sessionStorage.getItem(key);
  if (kept && kept !== asLoaded && !area.value) {
    for (const [name, value] of Object.entries(JSON.parse(kept))) {
      const field = form.elements.namedItem(name);
      if (field && 'value' in field && field.type !== 'checkbox') field.value = value;
    }
  }
  form.addEventListener('input', () => {
    sessionStorage.setItem(key, JSON.stringify(fields()));
    if (note) note.textContent = '●';
  });
  form.addEventListener('submit', (event) => {
    asLoaded = JSON.stringify(fields());
    if (event.submitter?.value === 'save') sessionStorage.removeItem(key);
  });
  window.addEventListener('beforeunload', (event) => {
    if (JSON.stringify(fields()) !== asLoaded) event.preventDefault();
  });
});

/* The margin follows while somebody writes; the newest answer wins. */
document.querySelectorAll('form[data-preview]').forEach((form) => {
  const margin = form.querySelector('[data-understood]');
  let timer;
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    const data = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    try {
      const answer = await fetch(form.dataset.preview, { method: 'POST', body: data, redirect: 'error' });
      const html = await answer.text();
      if (mine === asked && answer.ok) margin.innerHTML = html;
    } catch { /* the margin keeps what it shows; the preview button says what is wrong */ }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 600);
  });
  if (form.elements.namedItem('body').value && !margin.querySelector('.readings')) refresh();
});

/* The report of a running import follows without the page jumping. */
if (document.querySelector('progress')) {
  const follow = async () => {
    try {
      const answer = await fetch(location.href);
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.getElementById('main').replaceWith(fresh.getElementById('main'));
      if (fresh.querySelector('progress') === null && !document.querySelector('progress')) return;
    } catch { /* try again */ }
    setTimeout(follow, 1000);
  };
  setTimeout(follow, 1000);
}

root.classList.add('scripted');

// The slider "as known on": each of its places is a time at which something became known. What was known then is fetched as
// the same page that its address shows, and what differs takes the place of what stands here. Without it the list of these
// times leads to the same pages, and so does the field for a day in the form.
import { drawPage } from '/series/chart.js';

const PATIENCE = 180;

function start(section) {
  const places = [...section.querySelectorAll('li')].reverse()
    .map((item) => ({ link: item.querySelector('a'), words: item.querySelector('a').textContent, news: item.querySelector('span').textContent }));
  const slide = section.querySelector('.slide');
  const input = slide.querySelector('input');
  const words = slide.querySelector('.time');
  const said = section.querySelector('.said');
  let waiting = null;
  let fetching = new AbortController();

  const name = () => {
    words.textContent = places[input.value].words;
    input.setAttribute('aria-valuetext', places[input.value].words);
  };

  const take = (page) => {
    for (const part of document.querySelectorAll('[data-view]')) {
      part.replaceChildren(...page.querySelector(`[data-view="${part.dataset.view}"]`).childNodes);
    }
    const language = '.who a[hreflang]';
    document.querySelector(language).href = page.querySelector(language).getAttribute('href');
    drawPage();
    document.dispatchEvent(new Event('view'));
  };

  const show = async () => {
    const place = places[input.value];
    fetching.abort();
    fetching = new AbortController();
    const { signal } = fetching;
    try {
      const answer = await fetch(place.link.href, { signal, headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // Somebody may have moved on while the answer was read.
      if (signal.aborted) return;
      take(page);
      history.replaceState(history.state, '', place.link.href);
      places.forEach(({ link }) => link.removeAttribute('aria-current'));
      place.link.setAttribute('aria-current', 'true');
      said.textContent = `${place.words}: ${place.news}`;
    } catch (failure) {
      if (!signal.aborted) said.textContent = section.dataset.failed;
    }
  };

  input.max = String(places.length - 1);
  input.value = String(Math.max(0, places.findIndex(({ link }) => link.hasAttribute('aria-current'))));
  input.setAttribute('aria-valuetext', words.textContent);
  input.addEventListener('input', () => {
    name();
    fetching.abort();
    clearTimeout(waiting);
    waiting = setTimeout(show, PATIENCE);
  });
  slide.hidden = false;
}

const section = document.querySelector('[data-known]');
if (section) start(section);

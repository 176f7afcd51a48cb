// The chart of a figure's series for the card beside the text: fetched once, and not for a mark that is only passed over.
const DWELL = 120;
const known = new Map();
let asked = null;

async function drawn(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("figure.glance");
}

export function glance(address, place) {
  forget();
  if (known.has(address)) {
    put(known.get(address), place);
    return;
  }
  const request = new AbortController();
  const wait = setTimeout(async () => {
    try {
      const chart = await drawn(address, request.signal);
      known.set(address, chart);
      put(chart, place);
    } catch {
      if (!request.signal.aborted) put(null, place);
    }
  }, DWELL);
  asked = () => { clearTimeout(wait); request.abort(); };
}

export function forget() {
  asked?.();
  asked = null;
}

// Without its chart the card says all the rest.
function put(chart, place) {
  place.classList.toggle("none", !chart);
  place.replaceChildren(...(chart ? [document.importNode(chart, true)] : []));
}

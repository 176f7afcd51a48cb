// Draws the series at the size of the window and answers to hand and keys. It reads nothing but the page: the points from
// the table, the ticks from the picture that stands there without it.
import '/_static/echarts/dist/echarts.common.min.js';

const number = (text) => (text === undefined || text === '' ? null : Number(text));

function read(figure) {
  const rows = [...document.querySelectorAll('[data-points] tr[data-x]')].reverse();
  const ticks = (name) => [...figure.querySelectorAll(`.still [data-${name}]`)]
    .map((text) => ({ at: Number(text.dataset[name]), label: text.textContent }));
  return {
    points: rows.map((row) => ({
      row,
      x: Number(row.dataset.x),
      y: Number(row.dataset.y),
      lower: number(row.dataset.lower),
      upper: number(row.dataset.upper),
      implied: 'implied' in row.dataset,
      incomplete: 'incomplete' in row.dataset,
      whole: !('implied' in row.dataset) && !('incomplete' in row.dataset),
    })),
    revised: [...document.querySelectorAll('[data-points] [data-was]')]
      .map((was) => [Number(was.closest('tr').dataset.x), Number(was.dataset.was)]),
    today: (figure.querySelector('.still .today')?.dataset.today ?? '').split(' ').filter(Boolean)
      .map((point) => point.split(',').map(Number)),
    times: ticks('time'),
    values: ticks('level'),
    marks: [...figure.querySelectorAll('.still a')].map((a) => ({ x: Number(a.dataset.mark), href: a.href.baseVal })),
    from: Number(figure.dataset.from),
    to: Number(figure.dataset.to),
    end: figure.querySelector('.still .end').textContent,
  };
}

/** A gap in the periods, or a value that is implied or incomplete, breaks the line. */
function broken(points) {
  return points.flatMap((point, i) => {
    const here = [point.x, point.whole ? point.y : null];
    const gap = i > 0 && point.x - points[i - 1].x > 1.01;
    return gap ? [[point.x - 0.5, null], here] : [here];
  });
}

function alone(points, i) {
  const joined = (other) => other?.whole && Math.abs(other.x - points[i].x) < 1.01;
  return !joined(points[i - 1]) && !joined(points[i + 1]);
}

function option(data, colour, font) {
  const { points, values, times } = data;
  const disc = points.filter((p, i) => p.whole && (points.length <= 40 || alone(points, i) || i === points.length - 1));
  const implied = points.filter((point) => point.implied);
  const incomplete = points.filter((point) => point.incomplete);
  const at = Math.max(0, points.findLastIndex((point) => !point.incomplete));
  const last = incomplete.length === points.length ? points[points.length - 1] : points[at];
  const falling = at > 0 && last.y < points[at - 1].y;
  // As wide as its period, but no block where there are few.
  const half = Math.min(0.45, (data.to - data.from) * 0.025);
  const bottom = values[0].at;
  const zero = values.some((tick) => tick.at === 0) && bottom < 0;
  const label = (ticks) => (at) => ticks.find((tick) => Math.abs(tick.at - at) < 1e-6 * (1 + Math.abs(at)))?.label ?? '';
  const mute = { silent: true, animation: false, z: 3 };
  const wide = Math.max(...values.map((tick) => tick.label.length)) * 8 + 14;
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: wide, right: 32, top: 32, bottom: 32 },
    xAxis: {
      type: 'value', min: data.from, max: data.to,
      axisLine: { onZero: false, lineStyle: { color: colour.axis } },
      axisTick: { customValues: times.map((tick) => tick.at), length: 5 },
      axisLabel: { customValues: times.map((tick) => tick.at), formatter: label(times), color: colour.soft, fontSize: 13, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value', min: bottom, max: values[values.length - 1].at, interval: values[1].at - bottom,
      axisLabel: { formatter: label(values), color: colour.soft, fontSize: 13, margin: 10 },
      axisTick: { show: false }, axisLine: { show: false },
      splitLine: { lineStyle: { color: colour.grid, width: 1 } },
    },
    series: [
      { ...mute, type: 'line', data: points.map((p) => [p.x, p.y]), showSymbol: false, z: 2,
        lineStyle: { color: colour.line, width: 1.25, type: [2, 4] },
        markArea: { silent: true, itemStyle: { color: colour.line, opacity: 0.28 },
          data: implied.filter((p) => p.lower !== null && p.upper !== null).map((p) => [{ coord: [p.x - half, p.lower] }, { coord: [p.x + half, p.upper] }]) } },
      { ...mute, type: 'line', data: data.today, showSymbol: false, z: 2, lineStyle: { color: colour.soft, width: 1.5 } },
      { ...mute, type: 'line', data: broken(points), showSymbol: false, connectNulls: false,
        lineStyle: { color: colour.line, width: 2.25, join: 'round' },
        markLine: zero ? { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour.ink, width: 1, type: 'solid' }, data: [{ yAxis: 0 }] } : undefined },
      { ...mute, type: 'scatter', data: implied.map((p) => [p.x, p.y]), symbol: 'rect', symbolSize: [10, 2], itemStyle: { color: colour.line, opacity: 1 } },
      { ...mute, type: 'scatter', data: data.revised, symbolSize: 7, z: 4, itemStyle: { color: colour.paper, borderColor: colour.line, borderWidth: 1.5, opacity: 1 } },
      { ...mute, type: 'scatter', data: disc.map((p) => [p.x, p.y]), symbolSize: points.length > 40 ? 5 : 6, z: 5, itemStyle: { color: colour.line, opacity: 1 } },
      { ...mute, type: 'scatter', data: incomplete.map((p) => [p.x, p.y]), symbol: 'diamond', symbolSize: 12, z: 5, itemStyle: { color: colour.paper, borderColor: colour.line, borderWidth: 1.5, opacity: 1 } },
      { ...mute, type: 'scatter', data: [[last.x, last.y]], symbolSize: 1, z: 6, itemStyle: { color: colour.line, opacity: 1 },
        label: { show: true, formatter: data.end, position: falling && last.y > bottom + (values[1].at - bottom) * 0.6 ? 'bottom' : 'top', distance: 8, color: colour.ink, fontWeight: 700, fontSize: 15, textBorderColor: colour.paper, textBorderWidth: 4 } },
      { id: 'marks', type: 'scatter', animation: false, data: data.marks.map((mark) => [mark.x, bottom]), symbol: 'rect', symbolSize: [2, 9], symbolOffset: [0, -5], z: 4, cursor: 'pointer', itemStyle: { color: colour.soft, opacity: 1 } },
      { id: 'cursor', ...mute, type: 'scatter', data: [], symbolSize: 11, z: 7, itemStyle: { color: colour.paper, borderColor: colour.line, borderWidth: 2.5, opacity: 1 },
        markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour.soft, width: 1, type: 'solid' }, data: [] } },
    ],
  };
}

function draw(figure) {
  const data = read(figure);
  const { points } = data;
  const live = figure.querySelector('.live');
  const readout = figure.querySelector('.readout');
  figure.classList.add('drawn');
  live.hidden = readout.hidden = false;
  const chart = globalThis.echarts.init(live, null, { renderer: 'svg' });
  let at = points.length - 1;

  const paint = () => {
    const style = getComputedStyle(figure);
    const colour = Object.fromEntries(['line', 'ink', 'soft', 'axis', 'grid', 'paper'].map((name) => [name, style.getPropertyValue(`--chart-${name}`).trim()]));
    chart.setOption(option(data, colour, style.fontFamily), true);
  };

  const text = (selector) => points[at].row.querySelector(selector)?.textContent.trim() ?? '';
  const show = (index, pointed) => {
    at = Math.max(0, Math.min(points.length - 1, index));
    const { row, x, y } = points[at];
    const cursor = pointed ? { data: [[x, y]], markLine: { data: [{ xAxis: x }] } } : { data: [], markLine: { data: [] } };
    chart.setOption({ series: [{ id: 'cursor', ...cursor }] });
    live.setAttribute('aria-valuenow', at);
    live.setAttribute('aria-valuetext', [text('th'), row.dataset.words, text('.stated q') || text('.stated')].filter(Boolean).join('. '));
    const head = document.createElement('strong');
    head.textContent = `${text('th')}: ${row.dataset.words}`;
    const said = row.querySelector('.stated').cloneNode(true);
    readout.replaceChildren(head, ...said.childNodes);
  };

  const nearest = (event) => {
    const [x] = chart.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
    return points.reduce((best, point, i) => (Math.abs(point.x - x) < Math.abs(points[best].x - x) ? i : best), 0);
  };
  chart.getZr().on('mousemove', (event) => show(nearest(event), true));
  chart.getZr().on('globalout', () => document.activeElement !== live && show(at, false));
  chart.on('click', { seriesId: 'marks' }, (event) => location.assign(data.marks[event.dataIndex].href));

  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: -12, PageDown: 12, Home: -points.length, End: points.length };
  Object.entries({ tabindex: 0, role: 'slider', 'aria-label': live.dataset.label, 'aria-valuemin': 0, 'aria-valuemax': points.length - 1 })
    .forEach(([name, value]) => live.setAttribute(name, value));
  live.addEventListener('keydown', (event) => {
    if (event.key in steps) {
      event.preventDefault();
      show(at + steps[event.key], true);
    } else if (event.key === 'Enter') {
      readout.querySelector('a')?.click();
    }
  });
  live.addEventListener('focus', () => show(at, true));
  live.addEventListener('blur', () => show(at, false));

  paint();
  show(at, false);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const size = new ResizeObserver(() => chart.resize());
  dark.addEventListener('change', paint);
  size.observe(live);
  return () => {
    dark.removeEventListener('change', paint);
    size.disconnect();
    chart.dispose();
  };
}

let leave = () => {};

/** Draws what stands on the page, in place of what was drawn before. */
export function drawPage() {
  leave();
  const figure = document.querySelector('[data-chart]');
  leave = figure ? draw(figure) : () => {};
}

drawPage();

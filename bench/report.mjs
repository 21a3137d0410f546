// The tables of RESULTS.md, of what run.mjs measured.
import { CONTESTANTS, SERVED } from './contestants.mjs';
import { WHY } from './why.mjs';
import { fixed, median, quantile, spread } from './statistics.mjs';

/** One frame of a screen that shows sixty in a second, in milliseconds. */
const FRAME = 16.7;

const number = (value) => Math.round(value).toLocaleString('en');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** How many times ours the other is; 1 for ours. */
const ratio = (value, ours) =>
  ours > 0 && Number.isFinite(value) ? `${(value / ours).toFixed(2)}×` : '–';

/** The same, round by round: what slows a round slows all in it. */
const paired = (values, ours) =>
  values.length === ours.length
    ? ratio(median(values.map((value, round) => value / ours[round])), 1)
    : ratio(median(values), median(ours));

/** Why it is ahead, where it is. */
const why = (key, each, value, ours) =>
  !each.ours && value < ours ? (WHY[key]?.[each.id] ?? 'not known') : '';

export function report({ about, results, lighthouse }) {
  const of = (key, id) => results[key]?.[id] ?? [];
  const values = (key, id, pick) => of(key, id).map(pick);
  const rowsOf = (job) => CONTESTANTS.filter((each) => each.job === job);
  const name = (each) => (each.ours ? `**${each.name}**` : each.name);

  const bytes = (job) => {
    const [first, ...rest] = rowsOf(job);
    const ours = of('weigh', first.id)[0]?.bytes;
    return table(
      ['', 'bytes', 'requests', 'to ours', 'why it is ahead'],
      [first, ...rest].map((each) => {
        const [it] = of('weigh', each.id);
        if (!it) return [name(each), '–', '–', '–', ''];
        return [
          name(each),
          number(it.bytes),
          it.requests,
          ratio(it.bytes, ours),
          why('weigh', each, it.bytes, ours),
        ];
      }),
    );
  };

  /** Of one of it. */
  const counts = (key, id) => {
    const [it] = key === 'render1' ? of('count', id) : [];
    return it ? [number(it.nodes), number(it.copies)] : ['–', '–'];
  };

  const opened = () => {
    const [first, ...rest] = CONTESTANTS.filter(({ opener }) => opener);
    const work = (each) => values('open', each.id, (it) => it.work);
    const ours = median(work(first));
    return table(
      ['', 'work, ms', 'to ours', 'why it is ahead'],
      [first, ...rest].map((each) => [
        name(each),
        spread(work(each)),
        paired(work(each), work(first)),
        why('open', each, median(work(each)), ours),
      ]),
    );
  };

  const render = (key, job) => {
    const [first, ...rest] = rowsOf(job);
    const middle = (each, pick) => median(values(key, each.id, pick));
    const ours = middle(first, ({ work }) => work);
    return table(
      [
        '',
        'work, ms',
        'of it script',
        'longest task',
        'nodes',
        'copies',
        'to ours',
        'why it is ahead',
      ],
      [first, ...rest].map((each) => [
        name(each),
        spread(values(key, each.id, ({ work }) => work)),
        spread(values(key, each.id, ({ script }) => script)),
        spread(values(key, each.id, ({ longest }) => longest)),
        ...counts(key, each.id),
        paired(
          values(key, each.id, ({ work }) => work),
          values(key, first.id, ({ work }) => work),
        ),
        why(
          key,
          each,
          middle(each, ({ work }) => work),
          ours,
        ),
      ]),
    );
  };

  const typed = (each, part) => of('type', each.id).flatMap((it) => it[part]);
  const fields = CONTESTANTS.filter(({ field }) => field);
  const plain = CONTESTANTS.find(({ job }) => job === 'field');
  const beyond = (each, q) =>
    each === plain
      ? '–'
      : fixed(
          quantile(typed(each, 'works'), q) -
            quantile(typed(plain, 'works'), q),
        );
  const typing = table(
    [
      '',
      'listeners p50',
      'p95',
      'work p50',
      'p95',
      'beyond a plain field p50',
      'p95',
      'to the list p50',
      'p95',
      'to ours',
      'why it is ahead',
    ],
    fields.map((each) => [
      name(each),
      ...[0.5, 0.95].map((q) => fixed(quantile(typed(each, 'handled'), q))),
      ...[0.5, 0.95].map((q) => fixed(quantile(typed(each, 'works'), q))),
      ...[0.5, 0.95].map((q) => beyond(each, q)),
      ...[0.5, 0.95].map((q) => fixed(quantile(typed(each, 'waits'), q))),
      ratio(median(typed(each, 'works')), median(typed(fields[0], 'works'))),
      why(
        'type',
        each,
        median(typed(each, 'works')),
        median(typed(fields[0], 'works')),
      ),
    ]),
  );

  const memory = (job) => {
    const [ours] = of('remember', rowsOf(job)[0].id);
    return table(
      [
        '',
        'heap of one, bytes',
        'left by a mount and unmount',
        'why it is ahead',
      ],
      rowsOf(job).map((each) => {
        const [it] = of('remember', each.id);
        return [
          name(each),
          it ? number(it.each) : '–',
          it ? number(it.left) : '–',
          it && ours ? why('remember', each, it.each, ours.each) : '',
        ];
      }),
    );
  };

  const arrival = table(
    ['', 'layout shift', 'link usable, ms', 'without script, ms', 'to ours'],
    rowsOf('button').map((each, _, [first]) => {
      const usable = (key, id) =>
        values(key, id, ({ usable: at }) => at).filter((at) => at !== null);
      const without = usable('arriveWithout', each.id);
      return [
        name(each),
        fixed(median(values('arrive', each.id, ({ shift }) => shift)), 4),
        spread(usable('arrive', each.id), 0),
        without.length > 0 || of('arriveWithout', each.id).length === 0
          ? spread(without, 0)
          : 'never',
        paired(usable('arrive', each.id), usable('arrive', first.id)),
      ];
    }),
  );

  const growth = table(
    ['FranceConnect+ buttons', 'ms', 'ms for each'],
    [1, 10, 100, 1000].map((count) => {
      const times = of(`grow${count}`, 'kit-picker');
      return [count, spread(times), fixed(median(times) / count, 2)];
    }),
  );
  const countries = table(
    ['countries in the picker', 'first shown, ms', 'a letter, ms'],
    [29, 250].map((count) => [
      count,
      spread(values(`countries${count}`, 'kit-picker', ({ shown }) => shown)),
      spread(values(`countries${count}`, 'kit-picker', ({ typed: ms }) => ms)),
    ]),
  );

  const written = (each, key) => values('serve', each.id, (it) => it[key]);
  const served = table(
    [
      '',
      'loading, ms',
      'the first, ms',
      'one, warm, µs',
      'to ours',
      'bytes',
      'in brotli',
      'why it is ahead',
    ],
    SERVED.map((each) => [
      name(each),
      spread(written(each, 'load'), 0),
      spread(written(each, 'first')),
      spread(written(each, 'each').map((ms) => ms * 1000)),
      ratio(median(written(each, 'each')), median(written(SERVED[0], 'each'))),
      ...['length', 'bytes'].map((key) => {
        const [size] = written(each, key);
        return size === undefined ? '–' : number(size);
      }),
      why(
        'serve',
        each,
        median(written(each, 'each')),
        median(written(SERVED[0], 'each')),
      ),
    ]),
  );

  const scores = lighthouse
    ? table(
        ['category', 'score', 'what keeps it from 100'],
        lighthouse.map(({ title, score, reasons }) => [
          title,
          score,
          reasons.join('; ') || '–',
        ]),
      )
    : 'Lighthouse did not run.';

  const again = Object.entries(about.again ?? {})
    .map(
      ([key, { date, rounds, load }]) =>
        ` Measured again alone: ${key}, ${date}, ${rounds} rounds, load average ${load}.`,
    )
    .join('');

  return `# Measured

${about.date}, ${about.browser}, ${about.machine}, load average ${about.load}. ${about.rounds} rounds, each with all
contestants in turn. The figures are medians, with the range of the middle half. A ratio
is taken in each round; the tables give the median. Milliseconds are the main thread's own
time from a trace, except where a column says when something appeared. Peers: ${Object.entries(
    about.versions,
  )
    .map(([peer, version]) => `${peer} ${version}`)
    .join(', ')}.${again}

## Bytes and requests

In brotli, without fonts and without the page itself. The network is slow, so that the look
before the script counts too. When a peer's style sheet asks for an icon or for another
sheet, the request counts and its bytes do not.

One login button:

${bytes('button')}

A FranceConnect+ button and one for other European identities:

${bytes('block')}

A list of 29 links, one for each country:

${bytes('links')}

One country chooser, a field in a form:

${bytes('chooser')}

Web Awesome's combobox is not in its free package, so its select stands here.

## Script and first render, processor slowed four times

One button:

${render('render1', 'button')}

A hundred buttons:

${render('render100', 'button')}

Two buttons:

${render('render1', 'block')}

A list of 29 links:

${render('render1', 'links')}

One country chooser:

${render('render1', 'chooser')}

Nodes are those of the page's \`main\`, in shadow roots too; copies are calls of
\`importNode\` and \`cloneNode\`.

## The list opened for the first time, processor slowed four times

${opened()}

## A letter typed, processor slowed six times

For each keystroke, in milliseconds: the time of the page's listeners, with their promises;
the work on the main thread, with the browser's style, layout and paint; that work less the
work for a field without a list; and the time to the painted list. One frame is ${FRAME} ms.
A field without a list takes more than a frame here, so compare the difference. A closed
list was opened first.

${typing}

## Memory

JavaScript's heap after a forced collection, with 1,000 mounts of each. The memory of a
native control is outside that heap.

One button:

${memory('button')}

Two buttons:

${memory('block')}

A list of 29 links:

${memory('links')}

One country chooser, closed:

${memory('chooser')}

## On a slow network

1.6 Mbit/s, 150 ms, processor slowed four times.

${arrival}

## How cost grows

At full speed: created, rendered and laid out.

${growth}

${countries}

## Rendered on a server

With \`@lit-labs/ssr\` ${about.ssr} and \`renderToString\` in Node, in French. Each row is the time of
its own process. The bytes are those of the HTML, in which each element contains its style
sheets.

${served}

## Lighthouse, the demo's login page

${scores}
`;
}

// @ts-check
// The report as one page that holds all it shows: for a reader, and for the qualification.
/**
 * @typedef {import('./visit.js').Visited} Visited
 * @typedef {import('fc-eidas-elements/check.js').Report} Report
 * @typedef {typeof import('./texts.js').TEXTS.en} Texts
 */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

/** @param {Buffer} jpeg @param {string} alt */
const image = (jpeg, alt) =>
  `<img src="data:image/jpeg;base64,${jpeg.toString('base64')}" alt="${escape(alt)}">`;

/** @param {readonly import('./visit.js').Picture[]} pictures */
const gallery = (pictures) =>
  `<div class="gallery">${pictures
    .map(
      ({ label, jpeg }) =>
        `<figure>${image(jpeg, label)}<figcaption>${escape(label)}</figcaption></figure>`,
    )
    .join('')}</div>`;

/** @param {import('./visit.js').PlacedFinding} finding @param {Texts} texts */
const findingOf = (finding, texts) => {
  const {
    severity,
    message,
    rule,
    measured,
    expected,
    where,
    mend,
    snippet,
    source,
    picture,
  } = finding;
  return `<article class="finding ${severity}">
<h4><span class="tag">${texts[severity]}</span> ${escape(message)}</h4>
${picture ? image(picture, measured) : ''}
<dl>
<dt>${texts.found}</dt><dd>${escape(measured)}</dd>
<dt>${texts.expected}</dt><dd>${escape(expected)}</dd>
${where.length > 0 ? `<dt>${texts.where}</dt><dd>${escape(where.join(' ; '))}</dd>` : ''}
<dt>${texts.change}</dt><dd>${escape(mend)}${snippet ? `<pre>${escape(snippet)}</pre>` : ''}</dd>
<dt>${texts.source}</dt><dd>${escape(source)} <code>${rule}</code></dd>
</dl>
</article>`;
};

/**
 * @param {readonly import('fc-eidas-elements/check.js').RuleNote[]} rules
 * @param {Map<string, Set<string>>} measured
 * @param {ReadonlySet<string>} broken
 * @param {Texts} texts
 */
const table = (
  rules,
  measured,
  broken,
  texts,
) => `<div class="scroll" tabindex="0" role="region" aria-label="${texts.rules}"><table>
<thead><tr><th>${texts.rule}</th><th>${texts.source}</th><th>${texts.measured}</th><th>${texts.verdict}</th></tr></thead>
<tbody>${rules
  .filter(({ id }) => measured.has(id))
  .map(
    ({ id, says, source }) => `<tr class="${broken.has(id) ? 'broken' : ''}">
<th scope="row">${escape(says)}</th><td>${escape(source)}</td>
<td>${[...(measured.get(id) ?? [])].map(escape).join('<br>')}</td>
<td>${broken.has(id) ? texts.no : texts.yes}</td></tr>`,
  )
  .join('\n')}</tbody></table></div>`;

/** @param {Visited} visited @param {Texts} texts */
function pageSection(
  { url, title, rules, findings, measured, pictures, states },
  texts,
) {
  const broken = new Set(findings.map(({ rule }) => rule));
  return `<section>
<h2>${escape(title || url)}</h2>
<p><a href="${escape(url)}">${escape(url)}</a></p>
<p class="sum"><b class="good">✔ ${texts.kept(measured.size - broken.size)}</b>${
    broken.size > 0 ? ` <b class="bad">✘ ${texts.broken(broken.size)}</b>` : ''
  }</p>
<h3>${texts.findings}</h3>
${findings.map((finding) => findingOf(finding, texts)).join('\n') || `<p>${texts.nothing}</p>`}
<h3>${texts.pictures}</h3>
${gallery(pictures)}
${states.length > 0 ? `<h3>${texts.states}</h3>${gallery(states)}` : ''}
<h3>${texts.rules}</h3>
${table(rules, measured, broken, texts)}
</section>`;
}

/** @param {Report} report @param {Texts} texts */
function startSection({ url, rules, results, findings }, texts) {
  const measured = new Map(
    results.map(({ rule, measured }) => [rule, new Set([measured])]),
  );
  const broken = new Set(findings.map(({ rule }) => rule));
  return `<section>
<h2>${texts.start}</h2>
<p>${escape(url)}</p>
${findings.map((finding) => findingOf({ ...finding, where: [] }, texts)).join('\n') || `<p>${texts.nothing}</p>`}
${table(rules, measured, broken, texts)}
</section>`;
}

const STYLE = `:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --soft: light-dark(#f6f6f6, #222); --good: light-dark(#18753c, #88fdaa); --bad: light-dark(#b40000, #ff9a9a); }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td:last-child, th:last-child { white-space: nowrap; }
th[scope=row] { font-weight: 400; min-width: 16rem; }
.broken th, .broken td { background: light-dark(#fff0f0, #3a1c1c); }
.scroll { overflow-x: auto; }
.gallery { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; max-width: min(32rem, 100%); }
img { max-width: 100%; max-height: 40rem; border: 1px solid var(--line); }
figcaption { font-size: .875rem; }
.finding { border-left: 4px solid var(--line); background: var(--soft); padding: .5rem 1rem; margin: 1rem 0; break-inside: avoid; }
.finding.must { border-color: var(--bad); }
.finding h4 { margin: .25rem 0; }
.tag { font-size: .75rem; text-transform: uppercase; border: 1px solid; padding: 0 .35rem; }
.finding.must .tag, .bad { color: var(--bad); }
.good { color: var(--good); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; margin: .25rem 0; }
.eye td { height: 2rem; }`;

/**
 * @param {object} all
 * @param {readonly Visited[]} all.pages
 * @param {readonly Report[]} all.starts
 * @param {'en' | 'fr'} all.language
 * @param {string} all.version
 * @param {Date} all.date
 * @param {readonly string[]} all.byEye
 * @param {Texts} texts
 */
export const asDossier = (
  { pages, starts, language, version, date, byEye },
  texts,
) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p>${texts.made} fc-eidas-elements ${version}, ${texts.on} ${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date)}</p>
<h2>${texts.summary}</h2>
<table>
<thead><tr><th>${texts.page}</th><th>${texts.must}</th><th>${texts.should}</th><th>${texts.hint}</th></tr></thead>
<tbody>${[...pages, ...starts]
  .map(({ url, findings }) => {
    const count = (/** @type {string} */ wanted) =>
      findings.filter(({ severity }) => severity === wanted).length;
    return `<tr><th scope="row">${escape(url)}</th><td>${count('must')}</td><td>${count('should')}</td><td>${count('hint')}</td></tr>`;
  })
  .join('')}</tbody>
</table>
${pages.map((page) => pageSection(page, texts)).join('\n')}
${starts.map((start) => startSection(start, texts)).join('\n')}
<section>
<h2>${texts.byEye}</h2>
<table class="eye"><thead><tr><th>${texts.rule}</th><th>${texts.lookedAt}</th></tr></thead>
<tbody>${byEye.map((one) => `<tr><th scope="row">${escape(one)}</th><td></td></tr>`).join('')}</tbody></table>
</section>
</main>
</body>
</html>
`;

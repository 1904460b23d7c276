// What the last lines of `npm test` say.

/** So many failures of one step are named: the summary is to fit on a screen. */
const MOST_NAMED = 12;
const WIDTH = 160;

/**
 * {passed, failed, names} out of the output of a step: what its mocha runs counted, undefined where there is none, and
 * the full titles of the tests that failed; without such titles, the step's last lines.
 */
export function failuresIn(output) {
  const sum = word =>
    [...output.matchAll(new RegExp(`^ *(\\d+) ${word}`, 'gm'))].reduce(
      (total, [, n]) => total + Number(n),
      0,
    );
  const [passed, failed] = [sum('passing'), sum('failing')];
  const counts = passed + failed > 0 ? { passed, failed } : {};
  const titles = titlesIn(output);
  return { ...counts, names: titles.length > 0 ? titles : lastLines(output) };
}

/** Mocha lists a failure by number, its suites and itself, each on a line, the last with a colon. */
function titlesIn(output) {
  const titles = [];
  for (const [, list] of output.matchAll(/^ *\d+ failing$([^]*?)(?=^ *\d+ passing|$(?![^]))/gm)) {
    for (const [, title] of list.matchAll(/^ {2}\d+\) ((?:.*[^:\n]\n {5,})*.*):\n/gm)) {
      titles.push(title.split(/\n\s*/).join(' › '));
    }
  }
  return titles;
}

const lastLines = output =>
  output
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(-5);

/** {text, passed, failed} of all steps; a step without tests, or that failed though its tests passed, counts as one. */
export function summaryOf(results) {
  const lines = [];
  const total = { passed: 0, failed: 0 };
  for (const { title, ok, missing, passed, failed, names } of results) {
    if (missing) {
      lines.push(`Not run: ${title} (needs: ${missing})`);
      continue;
    }
    total.passed += passed ?? (ok ? 1 : 0);
    total.failed += failed || (ok ? 0 : 1);
    if (!ok) lines.push(`Failed: ${title}`, ...named(names));
  }
  const text = [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${total.passed} passed, ${total.failed} failed`,
  ];
  return { text: text.join('\n'), ...total };
}

function named(names) {
  const shown = names.slice(0, MOST_NAMED).map(name => `  ${name.slice(0, WIDTH)}`);
  return names.length > MOST_NAMED ? [...shown, `  … and ${names.length - MOST_NAMED} more`] : shown;
}

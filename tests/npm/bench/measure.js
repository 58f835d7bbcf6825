// The clock: runs in Node and in a page alike.

/** How thoroughly is measured: milliseconds that one timing of short work takes at least, and how many timings there are. */
export const PACES = {
  full: { slice: 2, rounds: 15 },
  quick: { slice: 0.3, rounds: 5 },
  // Everything runs, and no figure means anything.
  once: { slice: 0, rounds: 1 },
};

/** The figure below which a part of the others lies. */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * part)];
}

const geometric = numbers => Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);

/** The figures of some contenders, one of each in every round; nobody always goes first. */
export function byTurns(rounds, contenders, figure) {
  const figures = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const position = (turn + round) % contenders.length;
      figures[position].push(figure(contenders[position]));
    }
  }
  return figures;
}

/** Nanoseconds for one call. */
function timed([run, given], slice) {
  const batch = slice === 0 ? 1 : 25;
  let calls = 0;
  const begin = performance.now();
  let end;
  do {
    for (let call = 0; call < batch; call++) run(given);
    calls += batch;
    end = performance.now();
  } while (end - begin < slice);
  // Where the clock is coarse, some time has passed all the same.
  return (Math.max(end - begin, 1e-3) * 1e6) / calls;
}

/**
 * Figures and ratio over some cases, of each `[ours, theirs]` by rounds. Ratios are taken round by round; over several cases all
 * are geometric means.
 */
export function summary(cases) {
  const mean = figure => geometric(cases.map(figure));
  const ratio = part => mean(([ours, theirs]) => quantile(theirs.map((time, round) => time / ours[round]), part));
  return {
    ours: mean(([ours]) => quantile(ours, 0.5)),
    theirs: mean(([, theirs]) => quantile(theirs, 0.5)),
    ratio: ratio(0.5),
    lower: ratio(0.25),
    upper: ratio(0.75),
  };
}

/**
 * Measures `{ what, rivals, bodies: [{ sides, differs }], charted }`, where the sides of a body are ours and then one for each
 * rival, as `[run, given]`; gives a row for each rival. `differs` says for each rival whether its verdict is another.
 */
export function measure(group, { what, rivals, bodies, charted }, { slice, rounds }) {
  const times = bodies.map(({ sides }) => {
    for (const side of sides) timed(side, slice);
    return byTurns(rounds, sides, side => timed(side, slice));
  });
  return rivals.map((rival, position) => ({
    group,
    what,
    rival,
    unit: 'ns',
    ...summary(times.map(([ours, ...theirs]) => [ours, theirs[position]])),
    compared: bodies.length,
    differing: bodies.filter(({ differs }) => differs[position]).length,
    charted,
  }));
}

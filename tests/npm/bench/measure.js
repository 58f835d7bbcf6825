// The clock: runs in Node and in a page alike.

/** How long one measurement takes, in milliseconds; how many there are of each contender. */
const SLICE = 4;
const ROUNDS = 15;

const median = numbers => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const geometric = numbers => Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);

/** Nanoseconds for one call. */
function timed(run, given) {
  let calls = 0;
  const begin = performance.now();
  let end;
  do {
    for (let call = 0; call < 50; call++) run(given);
    calls += 50;
    end = performance.now();
  } while (end - begin < SLICE);
  return ((end - begin) * 1e6) / calls;
}

/**
 * Measures rows of `{ name, bodies: [{ name, ours: [run, given], rival: [run, given] }] }`, the two of a body by turns. Of a
 * row are told the geometric means of the medians of its bodies.
 */
export function measure(rows) {
  return rows.map(({ name, bodies }) => {
    const figures = bodies.map(({ ours, rival }) => {
      const times = { ours: [], rival: [], ratio: [] };
      timed(...ours);
      timed(...rival);
      for (let round = 0; round < ROUNDS; round++) {
        const [one, other] = [timed(...ours), timed(...rival)];
        times.ours.push(one);
        times.rival.push(other);
        times.ratio.push(other / one);
      }
      return Object.fromEntries(Object.entries(times).map(([key, numbers]) => [key, median(numbers)]));
    });
    const mean = key => geometric(figures.map(figure => figure[key]));
    return { name, bodies: bodies.length, ours: mean('ours'), rival: mean('rival'), ratio: mean('ratio') };
  });
}

// The vendor's SDK for Node as a rival: `tests/bench/src/calls/sdk.rs` starts it and says what to call.
//
// Of the SDK nothing is changed but the address. It has no option for one: it takes the addresses of its two environments from
// a table of its own, which is a plain object, and the request is then made as ever. The table stands in a file that the package
// does not export by name, so it is imported by path; that gives the very object which the SDK reads.

import { createInterface } from 'node:readline';

import { EfiPay } from 'sdk-node-apis-efi';
import { endpoints } from '../node_modules/sdk-node-apis-efi/dist/esm/constants/endpoints.js';

const { url, options, txid, body } = JSON.parse(process.argv[2]);
endpoints.APIS.PIX.URL.SANDBOX = url;
const sdk = new EfiPay({ ...options, sandbox: true });

const operations = {
  pixDetailCharge: () => sdk.pixDetailCharge({ txid }),
  pixCreateCharge: () => sdk.pixCreateCharge({ txid }, body),
};

/** Makes that many calls, as many at once, and tells what one took: in nanoseconds of the clock and of the processors. */
async function burst(call, calls, atOnce) {
  const latencies = [];
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const caller = async () => {
    for (let number = 0; number < calls / atOnce; number++) {
      const begin = performance.now();
      await call();
      latencies.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((one, other) => one - other);
  const wall = atOnce === 1 ? latencies[latencies.length >> 1] : elapsed / calls;
  return { wall: wall * 1e6, cpu: ((user + system) * 1e3) / calls };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { operation, calls, atOnce } = JSON.parse(line);
  const answer = calls === undefined ? await operations[operation]() : await burst(operations[operation], calls, atOnce);
  console.log(JSON.stringify(answer));
}

// Loads what `compare` takes where there are only addresses.

/** The modules at the addresses of `addresses.json`, the one that the caller must bring handed over. */
export async function loaded() {
  const { namespaces, messages, module } = await (await fetch('/addresses.json')).json();
  const [entrance, ...rest] = await Promise.all(namespaces.map(address => import(address)));
  if (module !== undefined) entrance.use(await WebAssembly.compileStreaming(fetch(module)));
  const tables = Object.entries(messages).map(async ([language, address]) => [
    language,
    (await import(address)).default,
  ]);
  return { namespaces: [entrance, ...rest], messages: Object.fromEntries(await Promise.all(tables)) };
}

/** The requests with their native reports. */
export async function requests() {
  return (await fetch('/requests.json')).json();
}

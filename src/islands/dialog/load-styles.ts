const loading = new Map<string, Promise<void>>();

/** A stylesheet that few visits need, in the page once. Done when it counts, and when it cannot be loaded: plain is not broken. */
export function loadStyles(address: string): Promise<void> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  const loaded = new Promise<void>((done) => {
    link.onload = () => done();
    link.onerror = () => {
      loading.delete(address);
      link.remove();
      done();
    };
  });
  loading.set(address, loaded);
  document.head.append(link);
  return loaded;
}

/** The builds that the browser tests run on: the same site at the root of a host, and under a path. */
export const editions = [
  { name: 'root', base: '/', folder: '.test/root', port: 47321 },
  { name: 'base-path', base: '/kompas/', folder: '.test/base-path', port: 47322 },
] as const;

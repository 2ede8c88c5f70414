/** A build that browser tests run on. `tests` and `except` say which test files. */
export interface Edition {
  readonly name: string;
  readonly base: string;
  readonly folder: string;
  readonly port: number;
  /** The folder with its pages and worksheets. */
  readonly content: string;
  readonly tests: string;
  readonly except: readonly string[];
}

const eighthWorksheet = '**/eighth-worksheet.test.ts';

/** The site at the root of a host, and the same under a path: there, what does not depend on the address is left out. */
export const editions: readonly Edition[] = [
  {
    name: 'root',
    base: '/',
    folder: '.test/root',
    port: 47321,
    content: 'content',
    tests: '**/*.test.ts',
    except: [eighthWorksheet],
  },
  {
    name: 'base-path',
    base: '/kompas/',
    folder: '.test/base-path',
    port: 47322,
    content: 'content',
    tests: '**/*.test.ts',
    except: [
      eighthWorksheet,
      '**/kill.test.ts',
      '**/nasty-inputs.test.ts',
      '**/storage.test.ts',
      '**/thread.test.ts',
      '**/undo.test.ts',
    ],
  },
];

/** The site with a worksheet that an editor could add to it. */
export const eighthEdition: Edition = {
  name: 'eighth',
  base: '/',
  folder: '.test/eighth',
  port: 47323,
  content: '.test/eighth-content',
  tests: eighthWorksheet,
  except: [],
};

/** What that edition has beside the content of the site, and where it goes. */
export const eighthContent: { readonly [file: string]: string } = {
  'tests/fixtures/achtste-werkblad/wb-acht.yaml': 'werkbladen/wb-acht.yaml',
  'tests/fixtures/achtste-werkblad/pagina.mdx': 'paginas/buurtgesprek.mdx',
};

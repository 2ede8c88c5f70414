/** A build that browser tests run on. `tests` and `except` say which test files. */
export interface Edition {
  readonly name: string;
  readonly base: string;
  readonly folder: string;
  readonly port: number;
  /** The folder with its pages and worksheets. */
  readonly content: string;
  /** A site config in place of the content's own; it says the address too. */
  readonly siteConfig?: string;
  readonly tests: string;
  readonly except: readonly string[];
  /** Looked at through a translator: see translator.ts. */
  readonly isTranslated?: true;
  /** Served by a real nginx with the configuration of the build, where it is installed; else as a plain host would. */
  readonly isOnNginx?: true;
}

/** Editions are served side by side, from this port up; TEST_PORT lets two checkouts run their tests at once. */
const firstPort = Number(process.env['TEST_PORT'] ?? 47321);

const eighthWorksheet = '**/eighth-worksheet.test.ts';
const ownEdition = '**/own-edition.test.ts';

/**
 * The site at the root of a host that sends no headers, and the same under a path on one that sends all, in a browser that
 * translates: there, what does not depend on these is left out.
 */
export const editions: readonly Edition[] = [
  {
    name: 'root',
    base: '/',
    folder: '.test/root',
    port: firstPort,
    content: 'content',
    tests: '**/{a11y,e2e}/*.test.ts',
    except: [eighthWorksheet, ownEdition],
  },
  {
    name: 'base-path',
    base: '/kompas/',
    // The whole edition through a translator, when it is asked for.
    ...(process.env['TRANSLATED'] === undefined ? {} : { isTranslated: true as const }),
    isOnNginx: true,
    folder: '.test/base-path',
    port: firstPort + 1,
    content: 'content',
    tests: '**/e2e/*.test.ts',
    except: [
      eighthWorksheet,
      ownEdition,
      '**/color-scheme.test.ts',
      '**/contrast.test.ts',
      '**/kill.test.ts',
      '**/late-scripts.test.ts',
      '**/layout.test.ts',
      '**/nasty-inputs.test.ts',
      '**/place.test.ts',
      '**/print.test.ts',
      '**/snapshots.test.ts',
      '**/storage.test.ts',
      '**/thread.test.ts',
      '**/translation.test.ts',
      '**/undo.test.ts',
    ],
  },
];

/** The site with a worksheet that an editor could add to it. */
export const eighthEdition: Edition = {
  name: 'eighth',
  base: '/',
  folder: '.test/eighth',
  port: firstPort + 2,
  content: '.test/eighth-content',
  tests: eighthWorksheet,
  except: [],
};

/** The site as a municipality would publish it: one file of its own, and no code. */
export const municipalEdition: Edition = {
  name: 'own-edition',
  base: '/jeugd/kompas/',
  folder: '.test/own-edition',
  port: firstPort + 3,
  content: 'content',
  siteConfig: 'tests/fixtures/gemeente/site.yaml',
  tests: ownEdition,
  except: [],
};

/** What the edition with an eighth worksheet has beside the content of the site, and where it goes. */
export const eighthContent: { readonly [file: string]: string } = {
  'tests/fixtures/achtste-werkblad/wb-acht.yaml': 'werkbladen/wb-acht.yaml',
  'tests/fixtures/achtste-werkblad/pagina.mdx': 'paginas/buurtgesprek.mdx',
};

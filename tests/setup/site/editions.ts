import { portsOfThisRun } from './ports.ts';

/** A build that browser tests run on. */
export interface Edition {
  readonly name: string;
  readonly base: string;
  readonly folder: string;
  readonly port: number;
  /** The folder with its pages and worksheets. */
  readonly content: string;
  /** A site config in place of the content's own; it says the address too. */
  readonly siteConfig?: string;
  /** The test files that look at it. But for those about hosts, a test looks at one edition alone in Chromium. */
  readonly tests: string | readonly string[];
  /** What `tests` names too and is looked at elsewhere. */
  readonly except: readonly string[];
  /** Looked at through a translator: see translator.ts. */
  readonly isTranslated?: true;
  /** Served by a real nginx with the configuration of the build, where it is installed; else as a plain host would. */
  readonly isOnNginx?: true;
}

const [rootPort = 0, pathPort = 0, eighthPort = 0, municipalPort = 0] = await portsOfThisRun(4);

const e2e = (name: string) => `**/e2e/${name}.test.ts`;

/**
 * What depends on the address or on what a host sends (links, workers, files that are loaded later, headers, the service
 * worker), and what a translator can break: sentences that change after a press, in bars, rows, dialogs, dossiers, search.
 */
const underPath = [
  'asking',
  'carry-over',
  'dossiers',
  'glossary',
  'home',
  'licences',
  'offline',
  'pdf-round-trip',
  'personal-data',
  'reading',
  'save-files',
  'search',
  'text-is-text',
].map(e2e);
/** What a web server sends differs between the root and a path. */
const hosting = e2e('hosting');
const eighthWorksheet = e2e('eighth-worksheet');
const ownEdition = e2e('own-edition');

/** The site at the root of a host that sends no headers, a trial without a publisher: everything that no other edition is for. */
export const rootEdition: Edition = {
  name: 'root',
  base: '/',
  folder: '.test/root',
  port: rootPort,
  content: 'content',
  tests: '**/{a11y,e2e}/*.test.ts',
  except: [...underPath, eighthWorksheet, ownEdition],
};

/** The same site under a path and with a publisher, on a host that sends all headers, in a browser that translates. */
export const pathEdition: Edition = {
  name: 'base-path',
  base: '/kompas/',
  folder: '.test/base-path',
  port: pathPort,
  content: 'content',
  siteConfig: 'tests/fixtures/uitgegeven/site.yaml',
  tests: [...underPath, hosting],
  except: [],
  isTranslated: true,
  isOnNginx: true,
};

/** The site with a worksheet that an editor could add to it. */
export const eighthEdition: Edition = {
  name: 'eighth',
  base: '/',
  folder: '.test/eighth',
  port: eighthPort,
  content: '.test/eighth-content',
  tests: eighthWorksheet,
  except: [],
};

/** The site as a municipality would publish it: one file of its own, and no code. */
export const municipalEdition: Edition = {
  name: 'own-edition',
  base: '/jeugd/kompas/',
  folder: '.test/own-edition',
  port: municipalPort,
  content: 'content',
  siteConfig: 'tests/fixtures/gemeente/site.yaml',
  tests: ownEdition,
  except: [],
};

export const editions: readonly Edition[] = [rootEdition, pathEdition, eighthEdition, municipalEdition];

export function addressOf({ port, base }: Edition): string {
  return `http://localhost:${port}${base}`;
}

/** The edition that stands at an address: whatever browser looks at it. @throws Error when none does. */
export function editionAt(address: string | undefined): Edition {
  const edition = editions.find((one) => addressOf(one) === address);
  if (edition === undefined) throw new Error(`${address} is the address of no edition of the site`);
  return edition;
}

/** What the edition with an eighth worksheet has beside the content of the site, and where it goes. */
export const eighthContent: { readonly [file: string]: string } = {
  'tests/fixtures/achtste-werkblad/wb-acht.yaml': 'werkbladen/wb-acht.yaml',
  'tests/fixtures/achtste-werkblad/pagina.mdx': 'paginas/buurtgesprek.mdx',
};

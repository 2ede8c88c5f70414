/** A client of W3C WebDriver: the little of it that the smoke run needs. */

/** The name that the specification gives a reference to an element (section 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** In milliseconds: what takes longer hangs. */
const limit = 60_000;

export interface WebElement {
  readonly [elementKey]: string;
}

export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** @param address of the driver; @param capabilities as its browser names them. */
  static async start(address: string, capabilities: object): Promise<WebDriver> {
    const asked = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId }: { readonly sessionId: string } = await send('POST', `${address}/session`, asked);
    const driver = new WebDriver(`${address}/session/${sessionId}`);
    await driver.#post('timeouts', { script: limit, pageLoad: limit, implicit: 0 });
    return driver;
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('refresh');
  }

  /** Runs a function in the page: it names nothing outside itself, and may be asynchronous. @throws Error what it throws. */
  async evaluate<Result, Given extends readonly unknown[]>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${run})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) + error?.stack }));`;
    const outcome: { readonly value: Result; readonly error?: string } = await this.#post('execute/async', {
      script,
      args: given,
    });
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  find(css: string): Promise<WebElement> {
    return this.#post('element', { using: 'css selector', value: css });
  }

  async click(css: string): Promise<void> {
    await this.#post(`element/${(await this.find(css))[elementKey]}/click`);
  }

  /** Types into a control, or names a file to one that takes files. */
  async type(css: string, text: string): Promise<void> {
    await this.#post(`element/${(await this.find(css))[elementKey]}/value`, { text });
  }

  /** What the window shows: a PNG in Base64. Of an element WebKitGTK gives a black one. */
  picture(): Promise<string> {
    return send('GET', `${this.#session}/screenshot`);
  }

  /** Into a frame of the page; back out with `null`. */
  async enter(frame: WebElement | null): Promise<void> {
    await this.#post('frame', { id: frame });
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }

  #post<Answer>(path: string, body: object = {}): Promise<Answer> {
    return send('POST', `${this.#session}/${path}`, body);
  }
}

async function send<Answer>(method: string, address: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(limit),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${address}: ${value?.error}: ${value?.message}`);
  return value;
}

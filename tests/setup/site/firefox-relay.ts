#!/usr/bin/env node
/**
 * Starts a stock Firefox for Playwright and stands between the two. Playwright 1.65 speaks the WebDriver BiDi of the newest
 * Firefox, and what Linux distributions have is an older one (ESR). What differs is bridged here; all else passes through.
 * Playwright takes this file for the browser: it runs it with the options of Firefox, and reads the address from stderr.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

/** A PDF or a picture travels as one message. In bytes. */
const limits = { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 };

const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));

let unfinished = '';
firefox.stderr.setEncoding('utf8').on('data', (chunk: string) => {
  const lines = (unfinished + chunk).split('\n');
  unfinished = lines.pop() ?? '';
  for (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address === undefined) process.stderr.write(`${line}\n`);
    else relay(`${address}/session`);
  }
});

function relay(address: string): void {
  const server = createServer();
  new WebSocketServer({ server, ...limits }).on('connection', (playwright) => {
    const browser = new WebSocket(address, limits);
    const opened = new Promise<void>((done) => browser.once('open', () => done()));
    playwright.on('message', async (data) => {
      const text = textOf(data);
      const answer = answerFor(text);
      if (answer !== undefined) playwright.send(answer);
      else {
        await opened;
        browser.send(inCentimetres(text));
      }
    });
    browser.on('message', (data) => playwright.send(withDownloadId(textOf(data))));
    browser.on('close', () => playwright.close());
    browser.on('error', () => playwright.close());
    playwright.on('close', () => browser.close());
  });
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
}

function textOf(data: RawData): string {
  return data.toString();
}

/** ESR 153 cannot be told a colour scheme or a medium: tests that need one are left to Chromium. */
function answerFor(text: string): string | undefined {
  const command = 'emulation.setMediaFeaturesOverride';
  if (!text.includes(`"${command}"`)) return undefined;
  const { id, method }: { readonly id: number; readonly method: string } = JSON.parse(text);
  return method === command ? JSON.stringify({ type: 'success', id, result: {} }) : undefined;
}

interface PrintCommand {
  readonly params: {
    readonly page?: { [side: string]: number };
    readonly margin?: { [side: string]: number };
  };
}

/** Playwright sends sizes of paper in inches; WebDriver BiDi has centimetres (browsingContext.print). */
function inCentimetres(text: string): string {
  if (!text.includes('"browsingContext.print"')) return text;
  const command: PrintCommand = JSON.parse(text);
  for (const sizes of [command.params.page, command.params.margin])
    for (const [side, inches] of Object.entries(sizes ?? {}))
      if (sizes !== undefined) sizes[side] = inches * 2.54;
  return JSON.stringify(command);
}

interface DownloadEvent {
  readonly params: { download?: string | null; readonly navigation?: string | null; readonly url?: string };
}

/** ESR 153 gives a download that began with a press on a link no id: its address is one. */
function withDownloadId(text: string): string {
  if (!/"method":"browsingContext\.download/.test(text)) return text;
  const event: DownloadEvent = JSON.parse(text);
  const id = event.params.download ?? event.params.navigation ?? event.params.url;
  if (id !== undefined) event.params.download = id;
  return JSON.stringify(event);
}

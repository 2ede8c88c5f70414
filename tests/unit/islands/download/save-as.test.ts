import { afterEach, expect, test, vi } from 'vitest';
import { saveAs } from '../../../../src/islands/download/save-as.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a file is offered under its name, and stays there long after the download began', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  const anchor = { href: '', download: '', click: () => done.push(`saved ${anchor.download}`) };
  vi.stubGlobal('document', { createElement: () => anchor });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void done.push(`revoked ${address}`));
  saveAs('werkblad.pdf', new Blob(['%PDF']));
  vi.advanceTimersByTime(30_000);
  expect(done).toEqual(['saved werkblad.pdf']);
  vi.advanceTimersByTime(60_000);
  expect(done).toEqual(['saved werkblad.pdf', 'revoked blob:file']);
});

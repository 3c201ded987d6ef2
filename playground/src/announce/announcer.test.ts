import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.ts';

let updates: number;
let announcer: Announcer;

beforeEach(() => {
  vi.useFakeTimers();
  updates = 0;
  const host: ReactiveControllerHost = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  announcer = new Announcer(host);
});
afterEach(() => vi.useRealTimers());

it('says a sentence once nothing else is asked for a while, and has it drawn', () => {
  announcer.announce(() => 'done');
  vi.advanceTimersByTime(599);
  expect(announcer.sentence).toBe('');
  vi.advanceTimersByTime(1);
  expect(announcer.sentence).toBe('done');
  expect(updates).toBe(1);
});

it('says only the last of changes that follow each other, worded when it is said', () => {
  const worded: string[] = [];
  for (const word of ['one', 'two', 'three']) {
    announcer.announce(() => {
      worded.push(word);
      return word;
    });
    vi.advanceTimersByTime(500);
  }
  vi.advanceTimersByTime(600);
  expect(worded).toEqual(['three']);
  expect(announcer.sentence).toBe('three');
});

it('words what was said anew when it is asked to, and nothing that was not said or was taken back', () => {
  let language = 'nl';
  announcer.reword();
  expect(announcer.sentence).toBe('');
  announcer.announce(() => language);
  vi.advanceTimersByTime(600);
  language = 'en';
  expect(announcer.sentence).toBe('nl');
  announcer.reword();
  expect(announcer.sentence).toBe('en');
  expect(updates).toBe(2);
  announcer.silence();
  announcer.reword();
  expect(announcer.sentence).toBe('');
});

it('takes back what was said, and what was about to be', () => {
  announcer.announce(() => 'said');
  vi.advanceTimersByTime(600);
  announcer.announce(() => 'about to be');
  announcer.silence();
  expect(announcer.sentence).toBe('');
  vi.advanceTimersByTime(2_000);
  expect(announcer.sentence).toBe('');
});

it('says nothing more once its page is gone', () => {
  announcer.announce(() => 'late');
  announcer.hostDisconnected();
  vi.advanceTimersByTime(2_000);
  expect(announcer.sentence).toBe('');
});

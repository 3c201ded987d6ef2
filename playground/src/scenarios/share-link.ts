import { canonicalJson } from '@maatstaf/core/bundle';
import type { Scenario } from '@maatstaf/core';
import { isShareHash, shareStart } from './share-hash.ts';

/** A whole scenario as it travels in a link, with the fingerprint of the policy that it was made on. */
export interface SharedScenario {
  readonly scenario: Scenario;
  /** Of everything in the pack that decides; see `packFingerprint`. */
  readonly packSha256: string;
}

/** What a link holds, not yet read as a scenario; or the one thing that is wrong with it. */
export type ReadLink =
  | {
      readonly ok: true;
      readonly packId: string;
      readonly packSha256: string;
      /** The scenario as JSON: untrusted, for `readScenario`. */
      readonly text: string;
    }
  | { readonly ok: false; readonly mistake: 'broken' | 'cut-off' | 'newer' | 'too-large' };

/** The number of the form that links are written in. */
const form = '1';

/** More than any honest scenario, and little enough for any browser. */
const mostCharacters = 300_000;
const mostBytes = 2_000_000;

/**
 * A scenario as what stands behind the # of an address, from `#s=` on: canonical JSON, deflated, in
 * base64url. The same scenario gives the same link. What stands behind a # is not sent to any server.
 */
export async function shareHash({ scenario, packSha256 }: SharedScenario): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson({ packSha256, scenario }));
  return `${shareStart}${form}.${base64url(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

/** What a link holds. What grows beyond what a scenario can be when it is unpacked is refused half way. */
export async function readShareHash(hash: string): Promise<ReadLink> {
  // Behind the scenario a link may say more, such as the view.
  const [scenario = ''] = hash.slice(shareStart.length).split('&', 1);
  const [found = '', packed = ''] = scenario.split('.', 2);
  if (!isShareHash(hash) || !/^(?:[1-9]\d{0,3})?$/u.test(found)) return broken;
  if (found === '' || packed === '') return cutOff;
  if (found !== form) return { ok: false, mistake: 'newer' };
  if (packed.length > mostCharacters) return { ok: false, mistake: 'too-large' };
  if (!/^[\w-]+$/u.test(packed)) return broken;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    bytes = await through(bytesOf(packed), new DecompressionStream('deflate-raw'), mostBytes);
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, mistake: 'too-large' };
    return error instanceof CutOff ? cutOff : broken;
  }
  return taken(new TextDecoder().decode(bytes));
}

const broken: ReadLink = { ok: false, mistake: 'broken' };
const cutOff: ReadLink = { ok: false, mistake: 'cut-off' };

function taken(text: string): ReadLink {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  const scenario = member(value, 'scenario');
  const packId = member(member(scenario, 'pack'), 'id');
  const packSha256 = member(value, 'packSha256');
  if (typeof packId !== 'string' || typeof packSha256 !== 'string') return broken;
  return { ok: true, packId, packSha256, text: JSON.stringify(scenario) };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

class TooLarge extends Error {}
class CutOff extends Error {}

/**
 * The bytes as they come out of a stream. Rejects once they are more than `most`, and with `CutOff` where the stream
 * took all that it was given and waits for more.
 */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  const isTaken = writer.write(bytes).then(
    () => true,
    () => false,
  );
  // What is wrong at the end is heard where the last of it is read.
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(async (error: unknown) => {
      throw (await isTaken) ? new CutOff() : error;
    });
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  // One character over is a piece of a byte: what was cut off may end in it.
  const whole = packed.length % 4 === 1 ? packed.slice(0, -1) : packed;
  const characters = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** What tabs tell each other. */
export type TabMessage =
  /** A scenario was saved, renamed or thrown away. */
  | { readonly kind: 'saved'; readonly pack: string }
  /** A step was taken in a piece of work: `draft` is the id of the draft that it is kept in. */
  | {
      readonly kind: 'working';
      readonly pack: string;
      readonly work: string;
      readonly draft: string;
    };

const channelName = 'maatstaf-scenarios';

/** The other tabs with this program. */
export class Tabs {
  readonly #channel: BroadcastChannel = new BroadcastChannel(channelName);

  constructor(hear: (message: TabMessage) => void) {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = messageIn(data);
      if (message !== null) hear(message);
    });
  }

  tell(message: TabMessage): void {
    // A channel is heard by this origin only: there is none to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}

/** What another version of the program tells is not heard. */
function messageIn(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, pack, work, draft } = data as Readonly<Record<string, unknown>>;
  if (typeof pack !== 'string') return null;
  if (kind === 'saved') return { kind, pack };
  const isWork = kind === 'working' && typeof work === 'string' && typeof draft === 'string';
  return isWork ? { kind, pack, work, draft } : null;
}

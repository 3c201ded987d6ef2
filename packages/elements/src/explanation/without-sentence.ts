import type { WithoutStatement } from '@maatstaf/core/sensitivity';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../award-table/award-cells.ts';
import { listedTitles } from '../text/listed-titles.ts';
import { WithoutStatementEvent } from './explanation-events.ts';
import { explanationWords } from './explanation-words.ts';

/** More titles than this in one sentence are counted. */
const mostNamed = 5;

/**
 * What is known of the outcome without a sentence of policy, by its id, or that it could not be worked out; undefined:
 * nobody can work it out here.
 */
export type WithoutStatements = ReadonlyMap<string, WithoutStatement | 'failed'> | undefined;

/** What a sentence of policy decides, in a part that opens: it is worked out when somebody asks. */
export function withoutSentence(
  statement: string,
  known: WithoutStatements,
  wording: Wording,
): TemplateResult | typeof nothing {
  if (known === undefined) return nothing;
  const words = explanationWords(wording.language).without;
  const found = known.get(statement);
  return html`<details
    class="without"
    data-statement=${statement}
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open && found === undefined) {
        target.dispatchEvent(new WithoutStatementEvent({ statement }));
      }
    }}
  >
    <summary>${words.title} <span class="visually-hidden">(${statement})</span></summary>
    <p role="status">${told(found, wording)}</p>
    ${
      found === 'failed'
        ? html`<button type="button" @click=${(event: Event) => askAgain(event, statement)}>
            ${words.again}
          </button>`
        : nothing
    }
  </details>`;
}

function told(found: WithoutStatement | 'failed' | undefined, wording: Wording): string {
  const words = explanationWords(wording.language).without;
  if (found === undefined) return words.busy;
  return found === 'failed' ? words.failed : sentence(found, wording);
}

/** The button goes while it is worked out: the focus stays in the part that it is in. */
function askAgain({ target }: Event, statement: string): void {
  if (!(target instanceof HTMLElement)) return;
  target.dispatchEvent(new WithoutStatementEvent({ statement }));
  target.closest('details')?.querySelector('summary')?.focus();
}

function sentence(found: WithoutStatement, { language, numbers, names }: Wording): string {
  const words = explanationWords(language).without;
  const listed = (ids: readonly string[]): string =>
    listedTitles(
      ids.map((id) => names.proposal(id)),
      { language, mostNamed, rest: words.more },
    );
  const { enter, leave, awards, movedCents, sharedWithOthers } = found;
  const otherAmount = awards.length - enter.length - leave.length;
  const said =
    awards.length === 0
      ? words.same
      : [
          ...(leave.length === 0 ? [] : [words.leave(listed(leave), leave.length)]),
          ...(enter.length === 0 ? [] : [words.enter(listed(enter), enter.length)]),
          ...(otherAmount === 0 ? [] : [words.otherAmount(otherAmount)]),
          ...(movedCents === 0 ? [] : [words.moved(numbers.euro(movedCents))]),
        ].join(' ');
  const off = words.off(found.rules.length + found.limits.length);
  return [off, said, ...(sharedWithOthers.length === 0 ? [] : [words.shared])].join(' ');
}

import { numbers } from '@maatstaf/core';
import { noticesOfProof } from '@maatstaf/core/compare-methods';
import { html, nothing, type TemplateResult } from 'lit';
import { type Move, movesIn } from '../changes/moves-in.ts';
import type { Against, ComparisonView } from './comparison-view.ts';
import { letterOf } from './comparison-view.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { sameLines } from './same-lines.ts';

/** So many are named of a list; the file has them all. */
const mostNamed = 40;
/** So many are named of the proposals that lose to smaller ones, and of those that each loses to. */
const mostDisplaced = 5;
const mostWinners = 3;

/** For every outcome but the base: who comes in, who falls out, and what a reader must mind; of what moves nobody, a line. */
export function whoMoves(view: ComparisonView): TemplateResult {
  const { columns, base, others, words } = view;
  const told = others.map((one) => ({ one, notes: notesOn(one, view) }));
  const isSame = ({ one: { changes }, notes }: (typeof told)[number]): boolean =>
    notes.length === 0 && movesIn(changes).every(({ change }) => change === 'same');
  const same = told.filter(isSame).map(({ one }) => one);
  const moving = told.filter((each) => !isSame(each));
  return html`${sameLines(same, words.sameAwards, view)}
    <div class="pairs">
      ${moving.map(
        ({ one, notes }) =>
          html`<section class="pair" aria-label=${words.against(one.column.title, base.title)}>
            <h4>
              <span class="letter">${letterOf(columns, one.column.key)}</span> ${one.column.title}
            </h4>
            ${moved(one, view)} ${noted(notes, words)}
          </section>`,
      )}
    </div>`;
}

function moved({ changes }: Against, view: ComparisonView): TemplateResult {
  const { words } = view;
  const moves = movesIn(changes);
  const of = (...kinds: readonly Move['change'][]) =>
    moves
      .filter(({ change }) => kinds.includes(change))
      .toSorted((a, b) => Math.abs(b.awardedDeltaCents) - Math.abs(a.awardedDeltaCents));
  const others = of('more', 'less');
  if (of('in', 'out').length + others.length === 0) return html`<p>${words.sameAwards}</p>`;
  return html`${list(words.entered, of('in'), view)} ${list(words.left, of('out'), view)}
  ${others.length === 0 ? nothing : list(words.otherAmount, others, view)}`;
}

function list(
  title: string,
  proposals: readonly Move[],
  { names, language, words }: ComparisonView,
): TemplateResult {
  const { euroChange, number } = numbers(language);
  const shown = proposals.slice(0, mostNamed);
  return html`<h5>${title} (${number(proposals.length)})</h5>
    ${
      shown.length === 0
        ? html`<p class="muted">${words.nobody}</p>`
        : html`<ul class="moves">
            ${shown.map(
              ({ proposal, awardedDeltaCents }) =>
                html`<li>
                  <span>${names.proposal(proposal)}</span>
                  <span class="number ${awardedDeltaCents > 0 ? 'change-more' : 'change-less'}"
                    ><span aria-hidden="true">${awardedDeltaCents > 0 ? '▲' : '▼'}</span>
                    ${euroChange(awardedDeltaCents)}</span
                  >
                </li>`,
            )}
          </ul>`
    }
    ${
      shown.length < proposals.length
        ? html`<p class="small muted">${words.tableMost(shown.length, proposals.length)}</p>`
        : nothing
    }`;
}

function notesOn(
  { column: { run, favoursSmall } }: Against,
  { names, language, words }: ComparisonView,
): readonly string[] {
  return [
    ...noticesOfProof(run, language),
    ...(favoursSmall?.displaced ?? [])
      .slice(0, mostDisplaced)
      .map(({ proposal, by }) =>
        words.displaced(
          names.proposal(proposal),
          numbers(language).list([
            ...by.slice(0, mostWinners).map(names.proposal),
            ...(by.length > mostWinners ? [words.more(by.length - mostWinners)] : []),
          ]),
        ),
      ),
  ];
}

function noted(
  sentences: readonly string[],
  words: ComparisonWords,
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<h5>${words.notes}</h5>
    <ul class="sentences">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}

import { textIn } from '@maatstaf/core';
import { issueMeanings } from '@maatstaf/core/issues';
import { type Finding, findingWords } from '@maatstaf/core/review';
import { html, nothing, type TemplateResult } from 'lit';
import { namesOf } from '../text/names.ts';
import type { RuleListView } from './rule-list-view.ts';

/** What was noticed about a part of the policy, each in a sentence; nothing where there is nothing. */
export function findingNotes(subject: string, view: RuleListView): TemplateResult | typeof nothing {
  const found = view.findings.get(subject) ?? [];
  if (found.length === 0) return nothing;
  return html`<ul class="findings">
    ${found.map((finding) => note(finding, view))}
  </ul>`;
}

function note(
  finding: Finding,
  { run, told, words: { finding: words }, language }: RuleListView,
): TemplateResult {
  const { found, expected } = findingWords(finding, language, (id) =>
    told.words.other(nameOf(id, run, told, language)),
  );
  const tone = finding.accepted === null ? finding.severity : 'notice';
  return html`<li class="finding ${tone}">
    <strong>${words[tone]}:</strong>
    ${issueMeanings[finding.code]?.[language] ?? finding.code}. ${words.told(found, expected)}
    ${finding.accepted === null ? nothing : words.accepted(textIn(finding.accepted, language))}
  </li>`;
}

/** What people call a rule, fact, criterion or pool; a title that several rules have stands with the id. */
function nameOf(
  id: string,
  { pack, dataset }: RuleListView['run'],
  told: RuleListView['told'],
  language: RuleListView['language'],
): string {
  if (told.catalogue.has(id)) return told.title(id);
  const names = namesOf({ pack, dataset }, language);
  const rule = names.rule(id);
  const isShared = pack.rules.filter(({ name }) => names.rule(name) === rule).length > 1;
  if (rule !== id) return isShared ? `${rule} (${id})` : rule;
  const criterion = names.criterion(id);
  return criterion === id ? names.pool(id) : criterion;
}

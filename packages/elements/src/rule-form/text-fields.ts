import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from './draft.ts';
import { errorIds, errorsAt, fieldId, invalidAt, type RuleFormView } from './rule-form-view.ts';

/** Title and sentence of the rule, in every language of the policy. */
export function textFields(view: RuleFormView): TemplateResult {
  const { words, run, rule } = view;
  return html`${(['title', 'reason'] as const).flatMap((key) =>
    run.pack.languages.map((language, at) => {
      const pointer = `/event/params/${key}/${language}`;
      const texts = rule.event.params[key];
      const own = isRecord(texts) ? texts[language] : undefined;
      const set = (value: string) =>
        view.setParams({ [key]: { ...(isRecord(texts) ? texts : {}), [language]: value } });
      const change = ({ target }: Event) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
          set(target.value);
      };
      const text = typeof own === 'string' ? own : '';
      return html`<div class="text">
        <label for=${fieldId(pointer)}>
          ${words[key]}${run.pack.languages.length > 1 ? ` (${words.inLanguage[language]})` : ''}
        </label>
        ${
          key === 'title'
            ? html`<input
                id=${fieldId(pointer)}
                type="text"
                lang=${language}
                autocomplete="off"
                aria-invalid=${invalidAt(view, pointer)}
                aria-describedby=${errorIds(pointer)}
                .value=${text}
                @change=${change}
              />`
            : html`<textarea
                id=${fieldId(pointer)}
                rows="2"
                lang=${language}
                aria-invalid=${invalidAt(view, pointer)}
                aria-describedby=${errorIds(pointer)}
                .value=${text}
                @change=${change}
              ></textarea>`
        }
        ${at === 0 ? errorsAt(view, `/event/params/${key}`, true) : nothing}
        ${errorsAt(view, pointer)}
      </div>`;
    }),
  )}`;
}

/** The first and the last day of the rule; empty: as long as the policy. */
export function dateFields(view: RuleFormView): TemplateResult {
  const { words, rule } = view;
  return html`<div class="dates">
      ${(['validFrom', 'validTo'] as const).map((key) => {
        const pointer = `/event/params/${key}`;
        const own = rule.event.params[key];
        return html`<div class="text">
          <label for=${fieldId(pointer)}>${key === 'validFrom' ? words.from : words.to}</label>
          <input
            id=${fieldId(pointer)}
            type="text"
            autocomplete="off"
            aria-invalid=${invalidAt(view, pointer)}
            aria-describedby="${errorIds(pointer)} dates-hint"
            .value=${typeof own === 'string' ? own : ''}
            @change=${({ target }: Event) => {
              if (!(target instanceof HTMLInputElement)) return;
              const typed = target.value.trim();
              view.setParams({ [key]: typed === '' ? undefined : typed });
            }}
          />
          ${errorsAt(view, pointer)}
        </div>`;
      })}
    </div>
    <p id="dates-hint" class="small muted">${words.datesHint}</p>`;
}

import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Issue, Language, Location } from '@maatstaf/core';
import { issueMeanings } from '@maatstaf/core/issues';
import { base } from '@maatstaf/elements';
import { RuleTextEvent } from '@maatstaf/elements/rule-form';
import {
  css,
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { rangeOf } from './json-range.ts';
import { rulesWords } from './rules-words.ts';

/**
 * A rule as JSON, for who knows how it is written, with what is wrong underlined. Tab stays within;
 * after Escape it leaves.
 *
 * @fires rule-text - the text has changed
 */
export class MaatstafRuleJson extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    css`
      .cm-editor {
        border: 1px solid var(--_control);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      p {
        margin-top: 0.25rem;
        color: var(--_muted);
        font-size: 0.8125rem;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    text: { attribute: false },
    issues: { attribute: false },
    language: { type: String },
  };
  declare text: string;
  /** What is wrong with the text, by pointers and lines into it. */
  declare issues: readonly Issue[];
  declare language: Language;
  readonly #label: Compartment = new Compartment();
  #view: EditorView | undefined;

  constructor() {
    super();
    this.text = '';
    this.issues = [];
    this.language = 'nl';
  }

  override render(): TemplateResult {
    return html`<div id="editor"></div>
      <p id="hint">${rulesWords(this.language).editorHint}</p>`;
  }

  override firstUpdated(): void {
    const parent = this.renderRoot.querySelector('#editor');
    if (parent === null) return;
    const root = this.renderRoot instanceof ShadowRoot ? this.renderRoot : document;
    this.#view = new EditorView({
      parent,
      root,
      state: EditorState.create({
        doc: this.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          indentOnInput(),
          indentUnit.of('  '),
          bracketMatching(),
          json(),
          syntaxHighlighting(colours),
          keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
          EditorView.lineWrapping,
          theme,
          this.#label.of(this.#named()),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (!docChanged) return;
            const text = state.doc.toString();
            if (text === this.text) return;
            this.text = text;
            this.dispatchEvent(new RuleTextEvent({ text }));
          }),
        ],
      }),
    });
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (view === undefined) return;
    if (changed.has('text') && view.state.doc.toString() !== this.text)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: this.text } });
    if (changed.has('language')) view.dispatch({ effects: this.#label.reconfigure(this.#named()) });
    view.dispatch(setDiagnostics(view.state, this.#diagnostics(view.state.doc.length)));
  }

  /** Moves the cursor to a place in the text, and shows it. */
  goTo(at: Location): void {
    const view = this.#view;
    if (view === undefined) return;
    const [anchor, head] = rangeOf(view.state.doc.toString(), at);
    view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    view.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  #named() {
    return EditorView.contentAttributes.of({
      'aria-label': rulesWords(this.language).editor,
      'aria-describedby': 'hint',
    });
  }

  #diagnostics(length: number): Diagnostic[] {
    return this.issues.map(({ at, code }) => {
      const [from, to] = rangeOf(this.text, at);
      return {
        from: Math.min(from, length),
        to: Math.min(to, length),
        severity: 'error',
        message: issueMeanings[code]?.[this.language] ?? code,
      };
    });
  }
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--_accent)' },
  { tag: tags.string, color: 'var(--_up)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--_caution)' },
]);

const theme = EditorView.theme({
  '&': { color: 'var(--_ink)', fontSize: '0.875rem' },
  '.cm-content': {
    caretColor: 'var(--_ink)',
    fontFamily: "ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', monospace",
  },
  '.cm-cursor': { borderLeftColor: 'var(--_ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--_sunken)',
    color: 'var(--_muted)',
    borderRight: '1px solid var(--_line)',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
});

customElements.define('maatstaf-rule-json', MaatstafRuleJson);

declare global {
  interface HTMLElementTagNameMap {
    'maatstaf-rule-json': MaatstafRuleJson;
  }
}

import { type Issue, type Rule, sameContent } from '@maatstaf/core';
import { draftText, type RuleDraft } from '@maatstaf/elements/rule-form';
import type { ReactiveControllerHost } from 'lit';
import { draftsOf, RuleDraftsEvent } from '../../state/rule-drafts.ts';
import { ruleEdit } from '../../state/rule-edits.ts';
import { ScenarioEditEvent } from '../../state/scenario-edit-event.ts';
import type { Session } from '../../state/session.ts';
import { newRule } from './new-rule.ts';

/** Who shows the rule that is being made. */
interface Maker extends Pick<ReactiveControllerHost, 'requestUpdate'>, EventTarget {
  readonly session: Session | undefined;
}

/** A rule that is opened, and what is to be checked of it; null where nothing is. */
interface Opened {
  readonly name: string;
  readonly unchecked: RuleDraft | null;
}

/**
 * What a person makes of a rule. A draft is kept as it is and checked by the parser of files, which is loaded
 * with the first change; only a rule that is right reaches the scenario.
 */
export class Drafting {
  /** What is wrong with what is being typed, empty where nothing is; undefined while nothing is being typed. */
  tried: readonly Issue[] | undefined;
  readonly #maker: Maker;
  /** The rule that was sent to the scenario last, until it is there. */
  #sent: Rule | undefined;
  /** Counts the checks, so that only the last one is heard. */
  #checks = 0;
  /** The same of what is only tried. */
  #trials = 0;

  constructor(maker: Maker) {
    this.#maker = maker;
  }

  /** Opens a rule where it was left; null makes a new one. Null where there is no such rule. */
  open({ run, baseline }: Session, asked: string | null): Opened | null {
    this.#stopTrying();
    const drafts = draftsOf(baseline);
    const rule = asked === null ? newRule(run.pack, drafts.keys()) : ruleOf(run.pack, asked);
    const name = rule?.name ?? asked;
    if (name === null) return null;
    const own = drafts.get(name);
    if (rule !== undefined && (own === undefined || own.issues?.length === 0)) {
      const draft: RuleDraft = { kind: 'rule', rule };
      drafts.set(name, { draft, issues: [], rule });
      return { name, unchecked: asked === null ? draft : null };
    }
    return { name, unchecked: own?.issues === null ? own.draft : null };
  }

  /**
   * After a step back or forth the draft of a rule that was right is what the scenario has of it. Says
   * whether the rule is still there.
   */
  follow({ run, baseline }: Session, name: string): boolean {
    const rule = ruleOf(run.pack, name);
    if (this.#sent !== undefined && sameContent(this.#sent, rule)) this.#sent = undefined;
    const drafts = draftsOf(baseline);
    const own = drafts.get(name);
    if (this.#sent !== undefined || own === undefined || own.issues?.length !== 0) return true;
    if (rule === undefined) {
      drafts.delete(name);
      return false;
    }
    if (!sameContent(rule, own.rule)) {
      const draft: RuleDraft = { kind: 'rule', rule };
      drafts.set(name, {
        ...own,
        rule,
        draft: own.draft.kind === 'rule' ? draft : { kind: 'text', text: draftText(draft) },
      });
    }
    return true;
  }

  /** Takes up a draft: it is kept as it is, checked, and put in the scenario if it is right. */
  put({ baseline }: Session, name: string, draft: RuleDraft): void {
    const drafts = draftsOf(baseline);
    const before = drafts.get(name);
    drafts.set(name, { draft, issues: before?.issues ?? null, rule: before?.rule ?? null });
    this.#stopTrying();
    this.#maker.requestUpdate();
    this.#checks += 1;
    this.#check(draft, name, this.#checks).catch(reportError);
  }

  /** Looks at what a rule would be; null: nothing is tried any more. Nothing of it is taken up. */
  async try(name: string | undefined, draft: RuleDraft | null): Promise<void> {
    this.#trials += 1;
    const number = this.#trials;
    if (draft === null) this.tried = undefined;
    this.#maker.requestUpdate();
    if (draft === null || name === undefined) return;
    const { parseDraft } = await import('./parse-draft.ts');
    const { session } = this.#maker;
    if (session === undefined || number !== this.#trials) return;
    const { run, baseline } = session;
    const { pack, dataset } = baseline;
    const checked = parseDraft(draft, { pack, dataset, scenario: run.scenario, name });
    this.tried = checked.ok ? [] : checked.issues;
    this.#maker.requestUpdate();
  }

  /** What was being typed is no longer: a trial of it that is under way is not heard. */
  #stopTrying(): void {
    this.tried = undefined;
    this.#trials += 1;
  }

  /** Lets go of a draft, and of what is being checked of it. */
  forget({ baseline }: Session, name: string): void {
    draftsOf(baseline).delete(name);
    this.#maker.dispatchEvent(new RuleDraftsEvent());
    this.#checks += 1;
    this.#sent = undefined;
  }

  async #check(draft: RuleDraft, name: string, number: number): Promise<void> {
    const { parseDraft } = await import('./parse-draft.ts');
    const { session } = this.#maker;
    if (session === undefined || number !== this.#checks) return;
    const { run, baseline } = session;
    const { pack, dataset } = baseline;
    const checked = parseDraft(draft, { pack, dataset, scenario: run.scenario, name });
    const drafts = draftsOf(baseline);
    if (checked.ok) {
      drafts.set(name, { draft, issues: [], rule: checked.rule });
      if (!sameContent(checked.rule, ruleOf(run.pack, name))) {
        this.#sent = checked.rule;
        this.#maker.dispatchEvent(
          new ScenarioEditEvent((now) => ruleEdit(now.baseline.pack, name, checked.rule)),
        );
      }
    } else drafts.set(name, { draft, issues: checked.issues, rule: null });
    this.#maker.dispatchEvent(new RuleDraftsEvent());
    this.#maker.requestUpdate();
  }
}

/** A rule of a policy by name; undefined where there is none. */
export function ruleOf(
  { rules }: { readonly rules: readonly Rule[] },
  name: string,
): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}

/**
 * `<site-search>`: answers while one types, and is driven from the keyboard alone. Up and Down move through the results,
 * Enter opens the first one from the field, Esc clears, `c` copies the line to say of the result in focus.
 */
import type { SearchOutcome } from '../../../search/types.ts';
import type { DisputeData } from '../../model/console-data.ts';
import { asked, onAsked } from '../customer.ts';
import { all } from '../dom.ts';
import { type Engine, loadEngine } from './engine.ts';
import { renderResult } from './result.ts';
import { describeOutcome, renderTopics } from './status.ts';

const ADDRESS_DELAY_MS = 400;

class SiteSearch extends HTMLElement {
  private field!: HTMLInputElement;
  private list!: HTMLOListElement;
  private status!: HTMLElement;
  private start!: HTMLElement;
  private engine: Engine | undefined;
  private addressTimer = 0;
  private asking = 0;
  private answering: Promise<void> | undefined;

  connectedCallback(): void {
    this.field = this.querySelector('input[type="search"]')!;
    this.list = this.querySelector('.results')!;
    this.status = this.querySelector('.search-status')!;
    this.start = this.querySelector('.start-here')!;
    this.field.addEventListener('input', () => this.changed());
    this.field.addEventListener('focus', () => void this.load(), { once: true });
    this.addEventListener('keydown', (event) => this.onKey(event));
    this.querySelector('form')!.addEventListener('submit', (event) => void this.onSubmit(event));
    onAsked(() => this.update());

    const linked = this.ownsAddress ? new URLSearchParams(location.search).get('q') : null;
    if (linked) this.field.value = linked;
    if (this.dataset['focus'] !== undefined) this.field.focus();
    if (this.field.value !== '' || this.contains(document.activeElement)) void this.load();
    else if (this.ownsAddress) void this.load();
  }

  /** The search of a page keeps its query in the address; the one in a dialog belongs to another page. */
  private get ownsAddress(): boolean {
    return this.closest('dialog') === null;
  }

  private async load(): Promise<void> {
    if (this.engine) return;
    try {
      this.engine = await loadEngine();
      this.update();
    } catch {
      this.status.textContent = 'The search could not be loaded. Reload the page when there is a network.';
    }
  }

  private changed(): void {
    void this.load();
    this.update();
    if (!this.ownsAddress) return;
    clearTimeout(this.addressTimer);
    this.addressTimer = window.setTimeout(() => {
      const address = new URL(location.href);
      if (this.field.value.trim() === '') address.searchParams.delete('q');
      else address.searchParams.set('q', this.field.value.trim());
      history.replaceState(history.state, '', address);
    }, ADDRESS_DELAY_MS);
  }

  private update(): void {
    const query = this.field.value.trim();
    const isEmpty = query === '';
    this.start.hidden = !isEmpty;
    this.list.hidden = isEmpty;
    this.asking++;
    if (isEmpty) {
      this.list.replaceChildren();
      this.status.textContent = '';
    } else if (this.engine) {
      this.answering = this.answer(query, this.engine);
    }
  }

  /** Answers that arrive after the next key was pressed are left out. */
  private async answer(query: string, engine: Engine): Promise<void> {
    const asking = ++this.asking;
    const outcome = await engine.search(query, asked()).catch(() => undefined);
    if (asking !== this.asking) return;
    if (outcome) this.show(outcome, engine);
    else this.status.textContent = 'The text of the answers could not be fetched. Try again when there is a network.';
  }

  private show(outcome: SearchOutcome, { data, facts }: Engine): void {
    const context = { data, facts, asked: asked(), target: this.dataset['target'], shown: new Set<DisputeData>() };
    const items = outcome.results.map((result) => renderResult(result, context));
    const at = this.focused();
    this.list.replaceChildren(...(items.length > 0 ? items : renderTopics(outcome, data)));
    if (at >= 0) (this.links()[at] ?? this.field).focus();
    this.status.textContent = describeOutcome(outcome);
  }

  /** Enter in the field opens the first answer to what stands there, even when it is typed faster than answered. */
  private async onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.load();
    await this.answering;
    this.links()[0]?.click();
  }

  private onKey(event: KeyboardEvent): void {
    const links = this.links();
    const at = this.focused();
    const isInField = document.activeElement === this.field;
    const moves: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: isInField ? links[0] : links[Math.min(at + 1, links.length - 1)],
      ArrowUp: isInField ? undefined : (links[at - 1] ?? this.field),
      Home: isInField ? undefined : links[0],
      End: isInField ? undefined : links.at(-1),
    };
    const next = moves[event.key];
    if (next && (isInField || at >= 0)) {
      event.preventDefault();
      next.focus();
      next.closest('li')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && (this.field.value !== '' || !isInField)) {
      event.preventDefault();
      this.field.value = '';
      this.field.focus();
      this.changed();
    } else if (event.key === 'c' && !isInField && !event.ctrlKey && !event.metaKey) {
      document.activeElement?.closest('li')?.querySelector<HTMLButtonElement>('.copy')?.click();
    }
  }

  /** Number of the result that has the focus; -1 for none. */
  private focused(): number {
    const item = document.activeElement?.closest('li');
    return this.links().findIndex((link) => link.closest('li') === item);
  }

  private links(): HTMLAnchorElement[] {
    return all<HTMLAnchorElement>('.result-link', this.list);
  }
}

customElements.define('site-search', SiteSearch);

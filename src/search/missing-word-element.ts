/**
 * `<missing-word data-word data-message>`: composes on the device what a reader may send us about a
 * word that the search does not know. Nothing is sent from here.
 */
class MissingWord extends HTMLElement {
  static readonly observedAttributes = ['data-word'];

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  attributeChangedCallback() {
    const { word = '', message = '', mail } = this.dataset;
    const text = message.replace('{word}', () => word);
    const shown = this.querySelector('.message');
    if (shown) shown.textContent = text;
    const link = this.querySelector<HTMLAnchorElement>('a.mail');
    if (link && mail !== undefined) link.href = `${mail}?body=${encodeURIComponent(text)}`;
    this.#say('');
  }

  async #copy(): Promise<void> {
    const shown = this.querySelector('.message');
    try {
      await navigator.clipboard.writeText(shown?.textContent ?? '');
      this.#say(this.dataset['copied'] ?? '');
    } catch {
      // Not allowed here: the reader copies what is selected.
      if (shown) getSelection()?.selectAllChildren(shown);
    }
  }

  #say(text: string) {
    const status = this.querySelector('output');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('missing-word', MissingWord);

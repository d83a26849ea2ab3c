/**
 * `<copy-text data-copied data-text?>` around a button that copies: the text of `data-text`, or of the
 * field or block inside. The button appears only where the device can copy.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    // Missing on pages without TLS, whatever the types say.
    if (button === null || status === null || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Said again where it is copied again.
      status.textContent = '';
      navigator.clipboard.writeText(this.#text).then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        // A refused permission leaves the text to be marked by hand.
        () => undefined,
      );
    });
  }

  get #text(): string {
    const field = this.querySelector('textarea');
    return this.dataset['text'] ?? field?.value ?? this.querySelector('pre')?.textContent ?? '';
  }
}

customElements.define('copy-text', CopyText);

/**
 * `<copy-button data-text hidden>` around a button and a status line. It shows itself where there is a
 * clipboard, and says when the text is in it.
 */
class CopyButton extends HTMLElement {
  connectedCallback() {
    // Missing on pages without TLS, whatever the types say.
    if (!('clipboard' in navigator)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  async copy() {
    const { text = '' } = this.dataset;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status === null) return;
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = status.dataset['said'] ?? '';
    } catch {
      // The reader or the browser refused: the sentence still stands there to be marked by hand.
      this.hidden = true;
    }
  }
}

customElements.define('copy-button', CopyButton);

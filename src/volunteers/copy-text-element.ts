/** Text with a button that copies it; the button appears only where the device can copy. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (button === null || status === null || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const field = this.querySelector('textarea');
      const text = field?.value ?? this.querySelector('pre')?.textContent ?? '';
      // A refused permission leaves the text to be marked by hand.
      navigator.clipboard.writeText(text).then(
        () => (status.textContent = this.dataset['copied'] ?? ''),
        () => (status.textContent = ''),
      );
    });
  }
}

customElements.define('copy-text', CopyText);

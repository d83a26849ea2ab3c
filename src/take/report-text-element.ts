import { withBody } from './share-links.ts';

/** `<report-text>`: the message to us carries what the reader has written into the text. */
class ReportText extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('[data-message]');
    const field = this.querySelector('textarea');
    if (link === null || field === null) return;
    field.addEventListener('input', () => {
      link.href = withBody(link.href, field.value);
    });
  }
}

customElements.define('report-text', ReportText);

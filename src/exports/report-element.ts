/** `<report-text>`: the message to us carries what the reader has written into the text. */
class ReportText extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('[data-message]');
    const field = this.querySelector('textarea');
    if (link === null || field === null) return;
    field.addEventListener('input', () => {
      const body = encodeURIComponent(field.value.replaceAll('\n', '\r\n'));
      link.href = link.href.replace(/([?&]body=)[^&]*/, (_, before: string) => before + body);
    });
  }
}

customElements.define('report-text', ReportText);

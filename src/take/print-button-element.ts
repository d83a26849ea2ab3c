/** `<print-button hidden>` around a button: shows itself where a script can print the page. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-button', PrintButton);

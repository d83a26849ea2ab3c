import { withBody } from '../take/share-links.ts';

/**
 * `<missing-word data-word data-message>`: composes on the device what a reader may send us about a
 * word that the search does not know. Nothing is sent from here.
 */
class MissingWord extends HTMLElement {
  static readonly observedAttributes = ['data-word'];

  attributeChangedCallback() {
    const { word = '', message = '' } = this.dataset;
    const text = message.replace('{word}', () => word);
    const shown = this.querySelector('.message');
    if (shown) shown.textContent = text;
    const link = this.querySelector('a');
    if (link) link.href = withBody(link.href, text);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = '';
  }
}

customElements.define('missing-word', MissingWord);

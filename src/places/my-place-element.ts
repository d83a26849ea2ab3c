import { forgetPlace, myPlace, rememberPlace } from './my-place.ts';

/**
 * `<my-place data-slug data-name>` on a place's page remembers the place.
 * Elsewhere it holds a link, and beside it may stand a button to forget: the link becomes the way to
 * the reader's own office, with the name in place of `{place}`.
 */
class MyPlaceElement extends HTMLElement {
  connectedCallback() {
    const { slug, name } = this.dataset;
    if (slug !== undefined && name !== undefined) rememberPlace({ slug, name });
    else this.show();
  }

  show() {
    const place = myPlace();
    const link = this.querySelector('a');
    if (place === undefined || link === null) return;
    const { places = '', text = '' } = this.dataset;
    link.href = `${places}${place.slug}/`;
    const name = document.createElement('bdi');
    name.lang = 'de';
    name.textContent = place.name;
    const [before = '', after = ''] = text.split('{place}');
    link.replaceChildren(before, name, after);
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      forgetPlace();
      this.hidden = true;
    });
  }
}

customElements.define('my-place', MyPlaceElement);

/** `<area-map>`: an area and its entry in the list light up together under the mouse or the focus. */
class AreaMapElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('pointerover', this);
    this.addEventListener('pointerleave', this);
    this.addEventListener('focusin', this);
    this.addEventListener('focusout', this);
  }

  handleEvent({ type, target }: Event) {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    const lit =
      type === 'pointerover' || type === 'focusin' ? link?.getAttribute('href') : undefined;
    for (const other of this.querySelectorAll('a')) {
      other.classList.toggle('lit', other.getAttribute('href') === lit);
    }
  }
}

customElements.define('area-map', AreaMapElement);

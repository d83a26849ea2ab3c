/**
 * `<share-point data-title data-page data-text?>` around the ways to pass an office on. Where the device
 * has a share sheet, the button for it appears and the plain links that stand in for it go.
 */
class SharePoint extends HTMLElement {
  connectedCallback() {
    this.openAppleMaps();
    const button = this.querySelector<HTMLButtonElement>('[data-share]');
    // Missing in some browsers and on pages without TLS, whatever the types say.
    if (button === null || !('share' in navigator)) return;
    button.hidden = false;
    for (const link of this.querySelectorAll<HTMLElement>('[data-instead]')) link.hidden = true;
    button.addEventListener('click', () => void this.share());
  }

  async share() {
    const { title = '', page = '', text } = this.dataset;
    const url = new URL(page, location.href).href;
    try {
      await navigator.share({ title, url, ...(text !== undefined && { text }) });
    } catch {
      // The reader closed the sheet.
    }
  }

  /** iPhones do not know geo addresses; their own scheme asks no server either. */
  openAppleMaps() {
    if (!/iPhone|iPad|iPod/.test(navigator.userAgent)) return;
    const link = this.querySelector<HTMLAnchorElement>('a[href^="geo:"]');
    if (link) link.href = link.href.replace(/^geo:0,0\?/, 'maps:?');
  }
}

customElements.define('share-point', SharePoint);

declare namespace App {
  interface Locals {
    /** For the components inside MDX texts, which nobody can hand it to. */
    context: import('./site/context.ts').Context;
  }
}

// Astro takes anything in `set:html`; here it takes finished HTML only. An element's attributes are
// checked, those of `<Fragment>` are not, so `components/Markup.astro` stands in for it.
declare namespace astroHTML.JSX {
  type FinishedHtml = import('./i18n/html.ts').Html;
  // In each by itself: of what they inherit, Astro's own declaration comes first.
  interface HTMLAttributes {
    'set:html'?: FinishedHtml;
  }
  interface SVGAttributes {
    'set:html'?: FinishedHtml;
  }
  interface IntrinsicAttributes {
    'set:html'?: FinishedHtml;
  }
}

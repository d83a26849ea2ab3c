declare namespace App {
  interface Locals {
    /** For the components inside MDX texts, which nobody can hand it to. */
    context: import('./site/context.ts').Context;
  }
}

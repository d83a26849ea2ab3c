import { scriptOf } from './script.ts';

/** Greek, folded (no accents, final sigma as it is). Voiced stops are written with a nasal before them. */
export const greek = scriptOf(
  `
  α = a; β = v; γ = g/j; δ = d; ε = e/ö; ζ = z; η = i; θ = t; ι = i/j; κ = k; λ = l; μ = m; ν = n; ξ = k s; ο = o/ö
  π = p; ρ = r; σ ς = s/S/z; τ = t; υ = i/ü; φ = f; χ = x/h; ψ = p s; ω = o
  μπ = (m) b/p; ντ = (n) d/t; γκ = (n) g/k; γγ = n g; γχ = n x; τσ = t s/S; τζ = t s/Z
  ου = u; αι = a/e i; ει = e/i i; οι = o/i j; υι = i; αυ = a v/u; ευ = o/e v/i; αου = a u
  `,
  { vowelsWritten: true },
);

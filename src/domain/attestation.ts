/**
 * The description of the pull request, as far as it is known. `not-asked`: there is no pull request
 * here (push, merge group); `unavailable`: there should be one, and it could not be read.
 */
export type Description =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "not-asked"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

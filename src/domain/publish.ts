/** When a comment is made (contract §1); once one exists, every mode but `never` keeps it current. */
export type CommentMode = "always" | "changes" | "failures" | "never";

/** Which verdicts end the job red; bad configuration always does. */
export type FailOn = "fail-or-unknown" | "fail" | "never";

/**
 * A finished text in two parts. The footer names the run and the tool, so it differs between runs
 * that found the same: a comment that differs in nothing else is not written again.
 */
export interface RenderedReport {
  readonly body: string;
  readonly footer: string;
}

/** Renders a report in at most so many UTF-16 units, body, footer and the blank line between them. */
export type RenderWithin = (charactersMax: number) => RenderedReport;

/** A line that the log, and the changed file where one is named, shows. Texts are untrusted. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly place: { readonly path: string; readonly first: number; readonly last: number } | null;
}

/** What became of the comment. `notice` is a sentence for the log that names the mend. */
export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly kind: "superseded"; readonly url: string; readonly notice: string }
  | { readonly kind: "not-wanted" }
  /** Nothing that could be mended: the event has no comments. */
  | { readonly kind: "not-asked"; readonly reason: string }
  | { readonly kind: "skipped" | "failed"; readonly notice: string };

import type { SoakControl } from "../app/soak-runs.ts";
import { durationText } from "../domain/duration.ts";
import type { Terminal } from "./command.ts";

/** Nobody needs to watch what is over by then. */
const QUIET_MS = 1000;
const EVERY_MS = 200;
const CLEAR_LINE = "\r\u001b[K";

/** Progress of a soak, and what stops it. */
export interface WatchedSoak extends SoakControl {
  /** Takes the progress line away. */
  readonly end: () => void;
}

/**
 * Shows rate and time left on a terminal, nothing in a pipe; stops on Ctrl-C and when `maxTimeUs`
 * is spent (null: never).
 */
export function watchSoak(terminal: Terminal, maxTimeUs: number | null): WatchedSoak {
  const begunMs = terminal.nowMs();
  let shownMs = begunMs + QUIET_MS - EVERY_MS;
  let shown = false;
  return {
    progress: (finished, all, scenario) => {
      const now = terminal.nowMs();
      if (!terminal.watched() || now - shownMs < EVERY_MS) return;
      shownMs = now;
      shown = true;
      const perSecond = (finished * 1000) / Math.max(1, now - begunMs);
      const leftS = Math.ceil((all - finished) / Math.max(perSecond, 0.001));
      terminal.err(
        `${CLEAR_LINE}soak ${scenario}: ${finished}/${all} seeds, ` +
          `${Math.round(perSecond)} a second, ${leftS} s left`,
      );
    },
    stopped: () => {
      if (terminal.interrupted()) return "interrupted";
      const spent = maxTimeUs !== null && (terminal.nowMs() - begunMs) * 1000 >= maxTimeUs;
      return spent ? `--max-time ${durationText(maxTimeUs)} spent` : null;
    },
    end: () => {
      if (shown) terminal.err(CLEAR_LINE);
    },
  };
}

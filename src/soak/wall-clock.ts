import { JUMP, now } from "./clock.ts";
import { P, WALL_OFFSET } from "./parameters.ts";

/**
 * Wall clocks that something keeps right, as an expiry written by them needs: true time plus an error
 * that never leaves the declared bound, whatever jumps. Readings begin far from 0, so none is negative.
 */
export const EPOCH_US = 1_000_000_000_000_000;

/** Starts a node's wall clock with an error. */
export function startWall(node: number, errorUs: number): void {
  JUMP[node] = EPOCH_US + errorUs;
}

/** The wall reading of a node. */
export function wallNow(node: number): number {
  return now() + (JUMP[node] as number);
}

/** The global time at which a node's wall clock reads so. */
export function wallAt(node: number, reading: number): number {
  return reading - (JUMP[node] as number);
}

/** The global time from which every wall clock reads at least so. */
export function passedByAll(reading: number): number {
  return reading - EPOCH_US + (P[WALL_OFFSET] as number);
}

/** A wall clock is set anew, within its bound. */
export function jumpWall(node: number, byUs: number): void {
  const bound = P[WALL_OFFSET] as number;
  const error = (JUMP[node] as number) - EPOCH_US + byUs;
  startWall(node, Math.min(bound, Math.max(-bound, error)));
}

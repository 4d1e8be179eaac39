import { z } from '../domain/zod.ts';
import { SealError } from './seal-error.ts';

/** Bytes that own their memory, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A leading U+FEFF is text like any other; without ignoreBOM the decoder would swallow it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 of well-formed text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes. Throws TypeError when they are not UTF-8. */
export function textOf(bytes: Bytes): string {
  return decoder.decode(bytes);
}

// Engines limit how many arguments one call may have.
const charactersPerCall = 0x2000;

/** base64url without padding (RFC 4648 section 5). */
export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += charactersPerCall) {
    binary += String.fromCharCode(...bytes.subarray(at, at + charactersPerCall));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of {@link toBase64}. Throws SealError unless the text is the one way to write them. */
export function fromBase64(text: string): Bytes {
  const bytes = decoded(text);
  // atob takes spaces, padding and loose last bits; a second spelling of the same bytes is an altered text.
  if (!bytes || toBase64(bytes) !== text) throw new SealError('Not canonical base64url');
  return bytes;
}

function decoded(text: string): Bytes | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** A string field holding exactly `length` bytes as canonical base64url. */
export function base64Schema(length: number) {
  const characters = Math.ceil((length * 4) / 3);
  return z
    .string()
    .length(characters, { abort: true })
    .refine((text) => {
      const bytes = decoded(text);
      return bytes !== null && toBase64(bytes) === text;
    });
}

/** Random bytes of the platform's cryptographic generator; at most 65,536. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** The parts behind one another, in new memory. */
export function joined(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** By which the service worker knows a file again: the first 64 bits of its SHA-256, in hex. Made at the build, checked in the browser. */
export async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

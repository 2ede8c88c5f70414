import { reference } from './pdf-syntax.ts';
import { srgbProfile } from './srgb-profile.ts';
import type { ObjectWriter } from './structure-tree.ts';

/**
 * Says that all colours of the file are sRGB, which PDF/A wants (ISO 19005-3, 6.2.3): without it a colour is what each device
 * makes of it.
 */
export function putOutputIntent(writer: ObjectWriter): readonly string[] {
  const profile = writer.reserve();
  writer.putStream(profile, { N: '3' }, srgbProfile());
  const condition = '/OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)';
  return [
    `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 ${condition} /DestOutputProfile ${reference(profile)}>>]`,
  ];
}

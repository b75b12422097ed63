/**
 * That the text is partly a model’s, in the terms that machines know: an interview has words of a human and of a model.
 * IPTC’s vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype, release of 2024-10-23) and schema.org’s names for its
 * terms (https://schema.org/IPTCDigitalSourceEnumeration), looked up 2026-11-24.
 */

/** IPTC’s term, and the property of its Extension schema that takes it. */
export const iptcDigitalSource = {
  prefix: 'Iptc4xmpExt: http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  property: 'Iptc4xmpExt:DigitalSourceType',
  term: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
} as const;

/** The same for schema.org’s `digitalSourceType`. */
export const schemaDigitalSource = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';

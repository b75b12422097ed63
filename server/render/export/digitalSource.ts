/**
 * That the text is partly a model’s, in the terms that machines know: an interview has words of a human and of a model.
 * IPTC’s vocabulary (http://cv.iptc.org/newscodes/digitalsourcetype/) and schema.org’s names for its terms
 * (https://schema.org/IPTCDigitalSourceEnumeration), read 2026-11-24.
 */

/** IPTC’s term, and the property of its Extension schema that takes it. */
export const iptcDigitalSource = {
  prefix: 'Iptc4xmpExt: http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  property: 'Iptc4xmpExt:DigitalSourceType',
  term: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
} as const;

/** The same for schema.org’s `digitalSourceType`. */
export const schemaDigitalSource = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';

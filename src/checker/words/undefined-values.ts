/**
 * Words that point to a number and do not give it, in the notation of `document/cues.ts`: the reader has to know it from
 * somewhere else.
 */
export const undefinedTimes: readonly string[] = [
  '(within|during|in|inside|after|before|by|exceeds|exceed|until|beyond) [the end of] (the|our|their) [company] (policy|specified|stated|allowed|permitted|allotted|prescribed|stipulated|designated|defined|set|usual|standard|normal|applicable|relevant|published|given|agreed|eligible|required) (period|time|times|time frame|timeframe|time limit|window|deadline|timeline|timescale|term)',
  '(within|after) the (time|period|deadline) (specified|stated|allowed|permitted|given|set|required|stipulated|indicated|defined) [in the policy|by the policy|by policy]',
  '(within|after) the (policy period|time limit|time frame|timeframe)',
];

export const undefinedAmounts: readonly string[] = [
  '(the|our|an|any) (applicable|relevant|usual|standard|normal|appropriate|customary) [_] (fee|fees|charge|charges|surcharge|surcharges|penalty|penalties)',
  '(up to|above|over|beyond|exceeds) (the|our) (stated|allowed|permitted|usual|policy|agreed) (amount|limit|maximum|sum|threshold)',
];

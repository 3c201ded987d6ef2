/** What the benchmark is held to. Ratios and the size are gates; milliseconds depend on the machine. */
export const targets = {
  compiledVsReference: 500,
  compiledVsFastestPeer: 3,
  townRuleEditMs: 1,
  townWeightChangeMs: 0.2,
  countryAssessMs: 80,
  countryWeightChangeMs: 5,
  countryPeakMiB: 500,
  /** Ranking and proportional over 50,000 proposals in 50 groups. */
  divideMs: 20,
  /** What runs a policy that is parsed. */
  coreGzBytes: 45_000,
  /** With what parses it. */
  coreWithParseGzBytes: 64_000,
  chromiumVsNode: 2,
} as const;

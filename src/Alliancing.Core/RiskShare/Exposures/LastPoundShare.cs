namespace Alliancing.RiskShare;

/// <summary>What an account takes of the last pound at one end of the range.</summary>
/// <param name="Account">The account.</param>
/// <param name="Share">Its share: of one more pound spent what it bears, of one more pound saved what it receives. For a quantity, money for the last unit.</param>
public sealed record LastPoundShare(Account Account, TraceValue Share);

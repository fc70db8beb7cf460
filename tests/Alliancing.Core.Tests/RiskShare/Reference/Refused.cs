namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>The reference cannot settle: the outturn lacks something, or a value is outside what its place allows.</summary>
public sealed class Refused(string why) : Exception(why);

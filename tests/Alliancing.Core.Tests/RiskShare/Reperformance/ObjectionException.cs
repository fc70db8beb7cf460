namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>What a reader who performs the calculation again objects to.</summary>
internal sealed class ObjectionException(string message) : Exception(message);

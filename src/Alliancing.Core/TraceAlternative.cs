namespace Alliancing;

/// <summary>A way the calculation could have gone.</summary>
/// <param name="Text">What was considered.</param>
/// <param name="Applied">Whether it was the way taken.</param>
public sealed record TraceAlternative(string Text, bool Applied);

namespace Alliancing.RiskShare;

/// <summary>One thing found in terms before anyone signs.</summary>
/// <param name="Finding">What, where and under which clause; its message ends with the remedy.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Example">An outturn that shows it; null when none was given to start from.</param>
public sealed record ReviewFinding(Finding Finding, string Remedy, Outturn? Example)
{
    /// <summary>What is wrong, without the remedy.</summary>
    public string Problem => Finding.Message.EndsWith(Remedy, StringComparison.Ordinal) ? Finding.Message[..^Remedy.Length].TrimEnd() : Finding.Message;

    /// <summary>The finding on one line.</summary>
    /// <returns>The finding's own text.</returns>
    public override string ToString() => Finding.ToString();
}

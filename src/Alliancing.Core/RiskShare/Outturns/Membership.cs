namespace Alliancing.RiskShare;

/// <summary>Whether a participant belongs to the alliance in a period.</summary>
internal static class Membership
{
    public static bool IsMemberIn(this Participant participant, ReportingPeriod period) => !(participant.From > period.Last) && !(participant.To < period.First);
}

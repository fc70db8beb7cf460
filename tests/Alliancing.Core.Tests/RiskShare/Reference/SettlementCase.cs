using System.Text;
using Alliancing.RiskShare;
using FsCheck;
using FsCheck.Fluent;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Terms and an outturn.</summary>
public sealed record SettlementCase(RiskShareSchedule Schedule, Outturn Outturn)
{
    /// <summary>Generated cases whose terms can be built; FsCheck gives the seed.</summary>
    public static Arbitrary<SettlementCase> Buildable() => Arb.From(
        Gen.Choose(int.MinValue, int.MaxValue).Select(FirstBuildable),
        static @case => Shrinking.Smaller(@case).Where(static c => c.Terms is not null));

    /// <summary>The terms; null when they cannot be built.</summary>
    public RiskShareTerms? Terms => RiskShareTerms.Evaluate(Schedule).Terms;

    /// <summary>The case of a seed, whether its terms can be built or not.</summary>
    public static SettlementCase Of(long seed) => new CaseDice(new Dice(unchecked((ulong)seed * 0xD1B54A32D192ED03UL))).Case();

    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine(Terms?.ToString() ?? "terms that cannot be built");
        foreach (Component c in Schedule.Components)
            text.AppendLine($"  {c.Id}: {c.Measure}; funding {c.Funding}; portion {c.Portion}");
        text.AppendLine($"  {Schedule.Currency.Code}, {Schedule.Rounding}, owners {Schedule.Owners}, of {string.Join("; ", Schedule.Participants.Select(p => $"{p.Side} {p.Id}"))}");
        foreach (ParticipantGroup group in Schedule.Groups)
            text.AppendLine($"  group {group.Id}: {string.Join(", ", group.Members)}");
        foreach (TaggedReserve reserve in Schedule.Reserves)
            text.AppendLine($"  {reserve}");
        foreach (Entitlement entitlement in Schedule.Entitlements)
            text.AppendLine($"  {entitlement}");
        foreach (ClosingClamp clamp in Schedule.Closing)
            text.AppendLine($"  {clamp}");
        text.AppendLine($"  outturn: target {Outturn.Target?.Adjusted}, actual {Outturn.Actual}, as at {Outturn.AsAt}");
        foreach (MeasureOutturn m in Outturn.Measures)
            text.AppendLine($"  measure {m.Id}: target {m.Target?.Adjusted}, actual {m.Actual}");
        foreach (BasisOutturn b in Outturn.Bases)
            text.AppendLine(FormattableString.Invariant($"  {b.Basis}: in all {b.InAll}; {string.Join(", ", (b.Participants ?? []).Select(p => FormattableString.Invariant($"{p.Of} {p.Amount}")))}"));
        text.AppendLine("  " + string.Join(", ", Outturn.Scores.Concat(Outturn.Quantities).Select(s => FormattableString.Invariant($"{s.Id} {s.Value}"))));
        text.Append("  " + string.Join(", ", Outturn.Facts.Select(f => $"{f.Id} {f.Value}")));
        return text.ToString();
    }

    private static SettlementCase FirstBuildable(int seed)
    {
        for (long attempt = seed; ; attempt += 7_919)
        {
            if (Of(attempt) is { Terms: not null } @case)
                return @case;
        }
    }
}

using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>Who decides what, as it stands in an agreement's file.</summary>
internal sealed record GovernanceDocument(ValueList<ReportingLine>? Reporting = null)
{
    public static GovernanceDocument Of(GovernanceFramework governance) => new(Lists.Some(governance.Reporting));

    public GovernanceFramework ToFramework() => new() { Reporting = Reporting ?? [] };
}

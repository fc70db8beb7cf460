using Alliancing.Agreements;
using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>Who decides what, as it stands in an agreement's file.</summary>
internal sealed record GovernanceDocument(
    ValueList<TierDocument>? Tiers = null,
    ValueList<AuthorityDocument>? Authorities = null,
    ValueList<LimitDocument>? Limits = null,
    ValueList<AppointmentDocument>? Appointments = null,
    ValueList<string>? OutsideBodies = null,
    ValueList<ReportingLine>? Reporting = null)
{
    public static GovernanceDocument Of(GovernanceFramework governance) => new(
        Lists.Some(governance.Tiers, TierDocument.Of),
        Lists.Some(governance.Authorities, AuthorityDocument.Of),
        Lists.Some(governance.Limits, LimitDocument.Of),
        Lists.Some(governance.Appointments, AppointmentDocument.Of),
        Lists.Some(governance.OutsideBodies),
        Lists.Some(governance.Reporting));

    public GovernanceFramework ToFramework() => new()
    {
        Tiers = Lists.Each(Tiers, t => t.ToTier()),
        Authorities = Lists.Each(Authorities, a => a.ToAuthority()),
        Limits = Lists.Each(Limits, l => l.ToLimit()),
        Appointments = Lists.Each(Appointments, a => a.ToAppointment()),
        OutsideBodies = OutsideBodies ?? [],
        Reporting = Reporting ?? [],
    };
}

using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>Governance as lines with a path each.</summary>
internal static class GovernanceWords
{
    public static IEnumerable<(string Path, string Text)> Of(GovernanceFramework governance) =>
    [
        .. governance.Tiers.SelectMany(Tier),
        .. governance.Authorities.Select(a => ($"authorities[{a.Person.Id}]", Authority(a))),
        .. governance.Limits.Select(l => ($"limits[{l.Participant}]", Limit(l))),
        .. governance.Appointments.Select(a => ($"appointments[{a.Post}]", Post(a))),
        .. governance.OutsideBodies.Select(b => ($"outsideBodies[{b}]", b)),
        .. governance.Reporting.Select(r => ($"reporting[{r.Id}]", r.ToString())),
    ];

    public static IEnumerable<string> Members(GovernanceTier tier) => tier.Members.Select(Member);

    public static string Limit(DelegatedLimit limit) =>
        $"up to {limit.Limit:C}, beyond that with the approval of {limit.Body}, {Span(limit.From, limit.To)} [{limit.Source}]";

    private static IEnumerable<(string Path, string Text)> Tier(GovernanceTier tier) => tier.Members
        .Select(m => ($"tiers[{tier.Id}].members[{m.Person.Id}]", Member(m)))
        .Prepend(($"tiers[{tier.Id}]", $"{tier.Name}{(tier.ReportsTo is { } above ? $", reports to {above}" : string.Empty)}"));

    private static string Role(TierRole role) => role switch
    {
        TierRole.Chair => ", chair",
        TierRole.AllianceManager => ", alliance manager",
        TierRole.LivedExperience => ", for people with lived experience",
        TierRole.Staff => ", for staff",
        TierRole.Academia => ", for academia",
        _ => string.Empty,
    };

    private static string Authority(AuthorityToBind authority) =>
        $"{authority.Person.Name} may bind '{authority.Participant}' {(authority.Limit is { } limit ? $"up to {limit:C}" : "without limit")}, {Span(authority.From, authority.To)} [{authority.Source}]";

    private static string Member(TierMember member) => $"{member.Person.Name}{(member.Participant is { } of ? $" of '{of}'" : string.Empty)}{Role(member.Role)}";

    private static string Post(Appointment appointment) =>
        $"{appointment.Post}: {appointment.Person.Name}, employed by '{appointment.Employer}', since {IsoDate.Text(appointment.On)}: {appointment.Reason}";

    private static string Span(LocalDate from, LocalDate? to) => to is { } end ? $"from {IsoDate.Text(from)} to {IsoDate.Text(end)}" : $"from {IsoDate.Text(from)}";
}

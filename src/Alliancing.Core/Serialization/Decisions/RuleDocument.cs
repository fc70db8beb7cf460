using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A decision rule as it stands in a file; what is left out is as in a rule that says nothing of it.</summary>
internal sealed record RuleDocument(
    MatterClass Class,
    DecisionTest Test,
    string? Version = null,
    LocalDate? From = null,
    LocalDate? To = null,
    Citation? Source = null,
    Charter? Charter = null,
    WorkingDays? Calendar = null,
    ValueList<LocalDate>? ClosedDays = null,
    int? MinimumEligibleSeats = null,
    Quorum? Quorum = null,
    Duration? OpenFor = null,
    bool? CloseWhenAllHeard = null,
    LateExtension? LateExtension = null,
    ResultsShown? ResultsShown = null,
    DeemedAssent? DeemedAssent = null,
    Duration? DeputyNotice = null,
    bool? DeputiesMayAppoint = null,
    bool? RuleOfNecessity = null,
    ValueList<ValueList<ParticipantId>>? JointConflicts = null,
    Duration? CoolingOff = null,
    ValueList<LadderStep>? Ladder = null,
    Ratification? Ratification = null,
    int? StandstillWorkingDays = null)
{
    private readonly DecisionRule _rule = Rule(Class, Test, Version, From, To, Source) with
    {
        Charter = Charter ?? Governance.Charter.Standard,
        Calendar = (Calendar ?? WorkingDays.EnglandAndWales).Closing((ClosedDays ?? []).AsSpan()),
        MinimumEligibleSeats = MinimumEligibleSeats ?? 2,
        Quorum = Quorum,
        OpenFor = OpenFor ?? Duration.FromDays(10),
        CloseWhenAllHeard = CloseWhenAllHeard ?? true,
        LateExtension = LateExtension,
        ResultsShown = ResultsShown ?? default,
        DeemedAssent = DeemedAssent,
        DeputyNotice = DeputyNotice ?? default,
        DeputiesMayAppoint = DeputiesMayAppoint ?? false,
        RuleOfNecessity = RuleOfNecessity ?? false,
        JointConflicts = JointConflicts ?? [],
        CoolingOff = CoolingOff ?? default,
        Ladder = Ladder ?? [],
        Ratification = Ratification,
        StandstillWorkingDays = StandstillWorkingDays ?? 0,
    };

    public static RuleDocument Of(DecisionRule rule) => new(
        rule.Class,
        rule.Test,
        rule.Version,
        rule.From,
        rule.To,
        rule.Source,
        rule.Charter == Charter.Standard ? null : rule.Charter,
        WorkingDays.All.First(days => days.Name == rule.Calendar.Name),
        Lists.Some(rule.Calendar.ClosedDays),
        rule.MinimumEligibleSeats,
        rule.Quorum,
        rule.OpenFor,
        rule.CloseWhenAllHeard,
        rule.LateExtension,
        rule.ResultsShown,
        rule.DeemedAssent,
        rule.DeputyNotice,
        rule.DeputiesMayAppoint,
        rule.RuleOfNecessity,
        Lists.Some(rule.JointConflicts),
        rule.CoolingOff,
        Lists.Some(rule.Ladder),
        rule.Ratification,
        rule.StandstillWorkingDays);

    /// <summary>The rule, with the charter of the document where it names none.</summary>
    public DecisionRule ToRule(Charter? charter = null) => Charter is null && charter is not null ? _rule with { Charter = charter } : _rule;

    private static DecisionRule Rule(MatterClass matterClass, DecisionTest test, string? version, LocalDate? from, LocalDate? to, Citation? source)
    {
        DecisionRule rule = new(matterClass, test) { From = from, To = to };
        return rule with { Version = version ?? rule.Version, Source = source ?? rule.Source };
    }
}

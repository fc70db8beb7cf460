using Alliancing.Agreements;
using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementVersionsTests
{
    private static readonly Instant Start = Instant.FromUtc(2027, 1, 11, 10, 0);
    private static readonly LocalDate April2027 = new(2027, 4, 1);

    private static AgreementVersions Begun => AgreementVersions.StartingWith(Riverside.Agreement);

    private static AgreementBuilder Longer => Riverside.Builder.Version("2", April2027).Running(new LocalDate(2026, 4, 1), new LocalDate(2030, 3, 31));

    private static DecisionReport Agreed => Voted(decision => decision.Assent("council", Start).Assent("alder", Start).Assent("birch", Start));

    private static DecisionReport Dissented => Voted(decision =>
        decision.Assent("council", Start).Assent("alder", Start).Dissent("birch", "It is too long.", Principle.BestForService, "A break after a year.", Start));

    private static DecisionReport Conditional(params string[] conditions) => Voted(decision => decision.Assent("council", Start).Assent("alder", Start).Assent("birch", Start), conditions);

    private static DecisionReport Voted(Func<Decision, Decision> votes, params string[] conditions) => votes(Decision.On(
        new Matter("D-7", "Lengthen the term", MatterClass.LeadershipTeam) { Conditions = [.. conditions] },
        DecisionRule.Unanimity(MatterClass.LeadershipTeam),
        Electorate.Create([.. Riverside.Agreement.Participants.Select(p => Seat.Of(p, new Person(p.Id.ToString(), p.Name)))])).Open(Start)).AsAt(Start);

    [Fact]
    public void A_version_applies_from_its_first_day_until_the_day_before_the_next()
    {
        AgreementVersions versions = Begun.Apply(new Variation(Longer.Create(), Agreed));

        Assert.Equal("1", versions.AsAt(new LocalDate(2026, 4, 1))?.Version);
        Assert.Equal("1", versions.AsAt(April2027.PlusDays(-1))?.Version);
        Assert.Equal("2", versions.AsAt(April2027)?.Version);
        Assert.Equal("2", versions.AsAt(new LocalDate(2030, 3, 31))?.Version);
        Assert.Equal("2", versions.Latest.Version);
    }

    [Fact]
    public void No_version_applies_before_the_first_day_or_after_the_term()
    {
        Assert.Null(Begun.AsAt(new LocalDate(2026, 3, 31)));
        Assert.Equal("1", Begun.AsAt(new LocalDate(2028, 3, 31))?.Version);
        Assert.Null(Begun.AsAt(new LocalDate(2028, 4, 1)));
    }

    [Fact]
    public void A_variation_keeps_the_decision_that_made_it_and_says_what_it_changes()
    {
        VariationOutcome outcome = Begun.Evaluate(new Variation(Longer.Create(), Agreed));

        Assert.Empty(outcome.Findings);
        Assert.Equal("D-7", outcome.Versions!.Versions[1].Decision?.Decision.Id);
        Assert.Null(outcome.Versions.Versions[0].Decision);
        Assert.Equal(["version", "to", "effective"], outcome.Difference!.Changes.Select(c => c.Path));
    }

    [Fact]
    public void A_variation_that_is_not_agreed_is_refused_and_still_says_what_it_would_change()
    {
        VariationOutcome outcome = Begun.Evaluate(new Variation(Longer.Create(), Dissented));

        Finding refused = Assert.Single(outcome.Findings);
        Assert.Equal(("AG-023", Severity.Error, "decision"), (refused.Id, refused.Severity, refused.Path));
        Assert.StartsWith("decision 'D-7' stands at not agreed", refused.Message, StringComparison.Ordinal);
        Assert.Null(outcome.Versions);
        Assert.False(outcome.Difference!.IsEmpty);
        Assert.Throws<AgreementRefusedException>(() => Begun.Apply(new Variation(Longer.Create(), Dissented)));
    }

    [Fact]
    public void Two_versions_for_one_date_are_refused()
    {
        AgreementVersions versions = Begun.Apply(new Variation(Longer.Create(), Agreed));

        Finding refused = Assert.Single(versions.Evaluate(new Variation(Longer.Version("3", April2027).Financed(null).Create(), Agreed)).Findings);

        Assert.Equal(("AG-022", "effective"), (refused.Id, refused.Path));
        Assert.Equal("a version applies from 2027-04-01 already. Two cannot apply from one day: choose a day after 2027-04-01.", refused.Message);
        Assert.Empty(versions.Evaluate(new Variation(Longer.Version("3", April2027.PlusDays(1)).Financed(null).Create(), Agreed)).Findings);
    }

    [Fact]
    public void A_version_before_the_last_one_is_refused()
    {
        AgreementVersions versions = Begun.Apply(new Variation(Longer.Create(), Agreed));

        Finding refused = versions.Evaluate(new Variation(Longer.Version("3", April2027.PlusDays(-1)).Financed(null).Create(), Agreed)).Findings[0];

        Assert.Equal(("AG-027", Severity.Error), (refused.Id, refused.Severity));
        Assert.Contains("applies from 2027-03-31, before the version of 2027-04-01", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_of_the_same_name_is_refused()
    {
        Finding refused = Assert.Single(Begun.Evaluate(new Variation(Longer.Version("1", April2027).Create(), Agreed)).Findings);

        Assert.Equal(("AG-021", "version"), (refused.Id, refused.Path));
    }

    [Fact]
    public void A_variation_of_another_agreement_is_refused_without_a_difference()
    {
        AllianceAgreement other = AgreementBuilder.For("hillside", "Hillside alliance").Between([.. Riverside.Agreement.Participants]).Running(April2027, null).Create();

        VariationOutcome outcome = Begun.Evaluate(new Variation(other, Agreed));

        Assert.Equal("AG-020", Assert.Single(outcome.Findings).Id);
        Assert.Null(outcome.Difference);
    }

    [Fact]
    public void A_variation_with_errors_is_refused_with_all_of_them()
    {
        AllianceAgreement unsound = Longer.Between(Riverside.Agreement.Participants[0], Riverside.Agreement.Participants[0]).Evaluate();

        ValueList<Finding> findings = Begun.Evaluate(new Variation(unsound, Dissented)).Findings;

        Assert.Contains(findings, f => f.Id == "AG-002");
        Assert.Contains(findings, f => f.Id == "AG-023");
    }

    [Fact]
    public void A_variation_that_reaches_back_behind_its_decision_is_warned_of()
    {
        Finding warning = Assert.Single(Begun.Evaluate(new Variation(Longer.Version("2", new LocalDate(2027, 1, 10)).Create(), Agreed)).Findings);

        Assert.Equal(("AG-024", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("applies from 2027-01-10 and was decided on 2027-01-11", warning.Message, StringComparison.Ordinal);
        Assert.Empty(Begun.Evaluate(new Variation(Longer.Version("2", new LocalDate(2027, 1, 11)).Create(), Agreed)).Findings);
    }

    [Fact]
    public void A_variation_that_changes_nothing_is_warned_of() =>
        Assert.Equal("AG-026", Assert.Single(Begun.Evaluate(new Variation(Riverside.Builder.Version("2", April2027).Create(), Agreed)).Findings).Id);

    [Fact]
    public void An_agreement_that_states_no_day_cannot_begin_a_series_of_versions()
    {
        AllianceAgreement dateless = Riverside.Builder.Running(null, null).Create();

        Finding refused = Assert.Single(Assert.Throws<AgreementRefusedException>(() => AgreementVersions.StartingWith(dateless)).Findings);

        Assert.Equal(("AG-025", "effective"), (refused.Id, refused.Path));
        Assert.Equal(April2027, AgreementVersions.StartingWith(Riverside.Builder.Running(null, null).Version("1", April2027).Create()).Versions[0].Effective);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", true)]
    [InlineData("3", false)]
    public void The_name_of_any_earlier_version_is_taken(string version, bool refused)
    {
        AgreementVersions versions = Begun.Apply(new Variation(Longer.Create(), Agreed));

        Assert.Equal(
            refused ? [$"AG-021 error   version: there is a version '{version}' already. Give the variation a version of its own."] : [],
            versions.Evaluate(new Variation(Longer.Version(version, April2027.PlusDays(1)).Financed(null).Create(), Agreed)).Findings.Select(f => f.ToString()));
    }

    public static TheoryData<DecisionReport, string> Undecided { get; } = new()
    {
        { Voted(decision => decision.Assent("council", Start)), "stands at undecided, open. An agreement is varied by a decision that is agreed and has taken effect." },
        { Dissented, "stands at not agreed, decided. An agreement is varied by a decision that is agreed and has taken effect." },
        { Conditional("consent of the board"), "stands at unanimous, subject to conditions. An agreement is varied by a decision that is agreed and has taken effect. Still unmet: consent of the board." },
        {
            Conditional("consent of the board", "leave of the bank"),
            "stands at unanimous, subject to conditions. An agreement is varied by a decision that is agreed and has taken effect. Still unmet: consent of the board; leave of the bank."
        },
    };

    [Theory, MemberData(nameof(Undecided), DisableDiscoveryEnumeration = true)]
    public void A_decision_that_is_not_agreed_or_has_not_taken_effect_is_refused_with_what_it_still_lacks(DecisionReport decision, string message)
    {
        VariationOutcome outcome = Begun.Evaluate(new Variation(Longer.Create(), decision));

        Assert.Equal([$"AG-023 error   decision: decision 'D-7' {message}"], outcome.Findings.Select(f => f.ToString()));
        Assert.Null(outcome.Versions);
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("agreement", () => AgreementVersions.StartingWith(null!));
        Assert.Throws<ArgumentNullException>("variation", () => Begun.Evaluate(null!));
        Assert.Throws<ArgumentNullException>("variation", () => Begun.Apply(null!));
        Assert.Throws<ArgumentNullException>("Agreement", () => new Variation(null!, Agreed));
        Assert.Throws<ArgumentNullException>("Decision", () => new Variation(Riverside.Agreement, null!));
    }
}

using System.Text;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>Checked terms of a risk share: what a settlement runs on.</summary>
/// <remarks>Immutable. Two terms are equal when their schedules are. <c>ToString</c> prints the terms as clauses that a commercial manager can check.</remarks>
/// <example>
/// <code>
/// var terms = RiskShareTerms.Create("riverside", Currency.Gbp,
///     [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care")],
///     Component.Saving("cost",
///         gain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)],
///         pain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)]));
/// </code>
/// </example>
public sealed class RiskShareTerms : IEquatable<RiskShareTerms>
{
    private RiskShareTerms(RiskShareSchedule schedule, AccountLayout layout, ValueList<Finding> warnings)
    {
        Schedule = schedule;
        Layout = layout;
        Warnings = warnings;
    }

    /// <summary>The schedule as it is written.</summary>
    public RiskShareSchedule Schedule { get; }

    /// <summary>The agreement's id.</summary>
    public string Agreement => Schedule.Agreement;

    /// <summary>The agreement's name for people; null when the id says enough.</summary>
    public string? Name => Schedule.Name;

    /// <summary>The agreement's version.</summary>
    public string Version => Schedule.Version;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Schedule.Currency;

    /// <summary>The first day; null when it is not stated.</summary>
    public LocalDate? From => Schedule.From;

    /// <summary>The last day; null when the agreement is open-ended.</summary>
    public LocalDate? To => Schedule.To;

    /// <summary>The participants in agreement order.</summary>
    public ValueList<Participant> Participants => Schedule.Participants;

    /// <summary>The components.</summary>
    public ValueList<Component> Components => Schedule.Components;

    /// <summary>What was found when the terms were built and does not refuse them.</summary>
    public ValueList<Finding> Warnings { get; }

    internal AccountLayout Layout { get; }

    /// <summary>Checks a schedule and returns every finding.</summary>
    /// <param name="schedule">The schedule as it is written.</param>
    /// <returns>The terms, or every reason why not.</returns>
    public static TermsOutcome Evaluate(RiskShareSchedule schedule)
    {
        Guard.Against.Null(schedule, nameof(schedule));
        var findings = new List<Finding>();
        var layout = new AccountLayout(schedule);
        new ScheduleCheck(schedule, layout, findings).Run();
        ValueList<Finding> all = [.. findings.Distinct()];
        return new TermsOutcome(all.Any(f => f.Severity == Severity.Error) ? null : new RiskShareTerms(schedule, layout, all), all);
    }

    /// <summary>Checks a schedule and returns the terms.</summary>
    /// <param name="schedule">The schedule as it is written.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="TermsRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static RiskShareTerms Create(RiskShareSchedule schedule)
    {
        TermsOutcome outcome = Evaluate(schedule);
        return outcome.Terms ?? throw new TermsRefusedException(outcome.Findings);
    }

    /// <summary>Builds terms from participants and components.</summary>
    /// <param name="agreement">The agreement's id.</param>
    /// <param name="currency">The currency of every amount.</param>
    /// <param name="participants">The participants in agreement order.</param>
    /// <param name="components">The components; at least one.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="TermsRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static RiskShareTerms Create(string agreement, Currency currency, ValueList<Participant> participants, params ReadOnlySpan<Component> components) =>
        Create(new RiskShareSchedule { Agreement = agreement, Currency = currency, Participants = participants, Components = ValueList.Create(components) });

    /// <inheritdoc/>
    public bool Equals(RiskShareTerms? other) => other is not null && Schedule.Equals(other.Schedule);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RiskShareTerms);

    /// <inheritdoc/>
    public override int GetHashCode() => Schedule.GetHashCode();

    /// <summary>The terms as numbered clauses.</summary>
    /// <returns>One line for each stage.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (Component component in Components)
        {
            TermsText.Append(text, component);
        }

        TermsText.AppendRest(text, Schedule);
        return text.ToString().TrimEnd();
    }
}

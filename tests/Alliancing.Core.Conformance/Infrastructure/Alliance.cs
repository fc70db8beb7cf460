using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.Infrastructure;

/// <summary>Builds small alliances for worked vectors, and settles them.</summary>
/// <remarks>Every amount is in whole units of the vector's own table; pounds stand for whatever currency the source has.</remarks>
internal static class Alliance
{
    public const string Id = "vector";

    public static readonly ReportingPeriod Period = ReportingPeriod.Of(FinancialYear.StartingIn(2025));

    public static readonly Participant Owner = Participant.Owner("council", "Council");

    public static Participant Contractor { get; } = Participant.Provider("contractor", "Contractor");

    /// <summary>One owner and the providers with these ids.</summary>
    public static ValueList<Participant> With(params string[] providers) => [Owner, .. providers.Select(p => Participant.Provider(p, p))];

    /// <summary>Partners who are all on the owner side, as in a pooled fund.</summary>
    public static ValueList<Participant> Partners(params string[] owners) => [.. owners.Select(o => Participant.Owner(o, o))];

    public static RiskShareTerms Terms(ValueList<Participant> participants, params Component[] components) =>
        RiskShareTerms.Create(Id, Currency.Gbp, participants, components);

    public static Outturn Outturn(decimal target, decimal actual) => new(Id, Period) { Target = Money.Pounds(target), Actual = Money.Pounds(actual) };

    /// <summary>A saving of this amount; below 0, an overrun.</summary>
    public static Outturn Variance(decimal variance) => Outturn(Math.Max(variance, 0), Math.Max(-variance, 0));

    public static Settlement Settle(RiskShareTerms terms, Outturn outturn) => new RiskShareCalculator().Settle(terms, outturn);

    /// <summary>What each of these participants is due, in major units.</summary>
    public static decimal[] Due(this Settlement settlement, params string[] participants) => [.. participants.Select(p => settlement[ParticipantId.Of(p)].Due.Amount)];

    /// <summary>The exact share of one participant before closing, over all components.</summary>
    public static ExactMoney Exact(this Settlement settlement, string participant) =>
        settlement[ParticipantId.Of(participant)].Lines.Aggregate(ExactMoney.Zero(settlement.Currency), (sum, line) => sum + line.Exact);
}

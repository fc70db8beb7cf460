using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A share of the seats must assent, for matters where the agreement allows a majority.</summary>
/// <param name="Share">The share needed; above 0 and at most 1.</param>
/// <param name="Of">What the share is taken of.</param>
/// <param name="Comparison">Whether the share itself is enough.</param>
/// <param name="Unopposed">Whether a single dissent is enough to stop it.</param>
public sealed record ShareTest(Rate Share, VoteBase Of = VoteBase.Eligible, Comparison Comparison = Comparison.AtLeast, bool Unopposed = false) : DecisionTest
{
    /// <summary>The share needed.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less, or above 1, or it is 1 with <see cref="Comparison.MoreThan"/>, which nothing satisfies.</exception>
    public Rate Share { get; init => field = Checked(value); } = Satisfiable(Checked(Share), Comparison);

    /// <summary>What the share is taken of.</summary>
    public VoteBase Of { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Of)); } = Guard.Against.EnumOutOfRange(Of, nameof(Of));

    /// <summary>Whether the share itself is enough.</summary>
    public Comparison Comparison { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Comparison)); } = Guard.Against.EnumOutOfRange(Comparison, nameof(Comparison));

    /// <inheritdoc/>
    public override string Sentence =>
        $"{RuleWords.Share(Share, Comparison)} of {RuleWords.Of(Of)} must assent{(Unopposed ? ", and none may dissent" : "")}.";

    private static Rate Checked(Rate share) => share > Rate.Zero && share <= Rate.One
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, $"A share of {share} cannot be asked for. It must lie above 0 % and not above 100 %.");

    private static Rate Satisfiable(Rate share, Comparison comparison) => share == Rate.One && comparison == Comparison.MoreThan
        ? throw new ArgumentOutOfRangeException(nameof(share), share, "Nothing is more than 100 %. Ask for at least 100 %, or for more than a smaller share.")
        : share;
}

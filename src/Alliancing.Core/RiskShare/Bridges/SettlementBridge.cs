using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Explains the difference between two settlements of one alliance, account by account, as steps that add up to it exactly.</summary>
/// <remarks>
/// Each step replaces one group of inputs of the earlier settlement by the later one's and settles again with the ordinary engine, so every amount is in whole minor units
/// and opening plus steps is closing on every account. Which step bears what depends on the order, the sum does not: the order is part of the result.
/// Terms may have been varied by a new version of the same agreement, with joiners and leavers; an account that only one settlement knows opens or closes at zero.
/// </remarks>
/// <example>
/// <code>
/// Settlement lastMonth = new RiskShareCalculator().Settle(terms, outturn);
/// Settlement thisMonth = new RiskShareCalculator().Settle(terms, outturn with { Actual = Money.Pounds(80m) });
/// SettlementBridge bridge = SettlementBridge.Between(lastMonth, thisMonth);
/// Money becauseOfCost = bridge["alder"][BridgeGroup.Cost];   // £6.66
/// </code>
/// </example>
public sealed record SettlementBridge
{
    private SettlementBridge(Settlement before, Settlement after, ValueList<BridgeStep> steps)
    {
        Before = before;
        After = after;
        Steps = steps;
        Lines = [.. Accounts(before, after, steps).Select(Line)];
    }

    /// <summary>The order in which groups are replaced unless another is given: target, cost, score, parameters, terms.</summary>
    public static ValueList<BridgeGroup> DefaultOrder { get; } =
        [BridgeGroup.Target, BridgeGroup.Cost, BridgeGroup.Score, BridgeGroup.Parameters, BridgeGroup.Terms];

    /// <summary>The earlier settlement.</summary>
    public Settlement Before { get; }

    /// <summary>The later settlement.</summary>
    public Settlement After { get; }

    /// <summary>The steps in their order, each with the settlement that it leads to.</summary>
    public ValueList<BridgeStep> Steps { get; }

    /// <summary>Each account's way: participants of the later terms first, then those of the earlier, then the other accounts that any step touches.</summary>
    public ValueList<BridgeLine> Lines { get; }

    /// <summary>The order in which groups were replaced.</summary>
    public ValueList<BridgeGroup> Order => [.. Steps.Select(s => s.Group)];

    /// <summary>One account's way; all zero when no step touches it.</summary>
    /// <param name="account">The account.</param>
    public BridgeLine this[Account account] => Lines.FirstOrDefault(l => l.Account == account) ?? Line(account);

    /// <summary>One participant's way.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <exception cref="KeyNotFoundException">Neither settlement has such a participant.</exception>
    public BridgeLine this[ParticipantId participant] => After.Participants.Concat(Before.Participants).Any(p => p.Id == participant)
        ? this[Account.Of(participant)]
        : throw new KeyNotFoundException($"There is no participant '{participant}'. Known are {string.Join(", ", After.Participants.Concat(Before.Participants).Select(p => p.Id).Distinct())}.");

    /// <summary>Bridges two settlements, and returns the bridge or every reason why not.</summary>
    /// <param name="before">The earlier settlement: last month, the forecast.</param>
    /// <param name="after">The later settlement: this month, the final account.</param>
    /// <param name="order">The order of the steps, naming each group once; null for <see cref="DefaultOrder"/>.</param>
    /// <returns>The bridge, or the findings; a settlement refused between the two is named with its step.</returns>
    public static BridgeOutcome Evaluate(Settlement before, Settlement after, ValueList<BridgeGroup>? order = null)
    {
        Guard.Against.Null(before, nameof(before));
        Guard.Against.Null(after, nameof(after));
        var bridging = new Bridging(before, after, order ?? DefaultOrder);
        return bridging.Run() is { } steps
            ? new BridgeOutcome(new SettlementBridge(before, after, steps), bridging.Findings)
            : new BridgeOutcome(null, bridging.Findings);
    }

    /// <summary>Bridges two settlements, or throws.</summary>
    /// <param name="before">The earlier settlement: last month, the forecast.</param>
    /// <param name="after">The later settlement: this month, the final account.</param>
    /// <param name="order">The order of the steps, naming each group once; null for <see cref="DefaultOrder"/>.</param>
    /// <returns>The bridge.</returns>
    /// <exception cref="BridgeRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static SettlementBridge Between(Settlement before, Settlement after, ValueList<BridgeGroup>? order = null)
    {
        BridgeOutcome outcome = Evaluate(before, after, order);
        return outcome.Bridge ?? throw new BridgeRefusedException(outcome.Findings);
    }

    private static IEnumerable<Account> Accounts(Settlement before, Settlement after, ValueList<BridgeStep> steps)
    {
        HashSet<Account> touched = [.. steps.Select(s => s.Settlement).Prepend(before).SelectMany(s => s.Lines).Select(l => l.Account)];
        IEnumerable<Account> participants = after.Participants.Concat(before.Participants).Select(p => Account.Of(p.Id));
        return participants.Concat(Of(after.Terms.Layout)).Concat(Of(before.Terms.Layout)).Distinct().Where(touched.Contains);
    }

    private static IEnumerable<Account> Of(AccountLayout layout) => Enumerable.Range(0, layout.Count).Select(i => layout[i]);

    private BridgeLine Line(Account account)
    {
        Money opening = Before[account].Due;
        Money standing = opening;
        List<BridgeAmount> amounts = [];
        foreach (BridgeStep step in Steps)
        {
            Money next = step.Settlement[account].Due;
            amounts.Add(new BridgeAmount(step.Group, next - standing));
            standing = next;
        }

        Money closing = After[account].Due;
        return amounts.Aggregate(opening, static (sum, step) => sum + step.Amount) == closing
            ? new BridgeLine(account, opening, [.. amounts], closing)
            : throw new InvalidOperationException($"The steps of '{account}' do not lead from {opening} to {closing}. This is a defect of the bridge.");
    }
}

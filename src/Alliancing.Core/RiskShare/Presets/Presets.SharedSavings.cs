using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Shared savings.</content>
public static partial class Presets
{
    private const string SavingsId = "savings";

    /// <summary>Shared savings without shared losses: a first-pound threshold, a share, a levy, then a payment limit.</summary>
    /// <remarks>
    /// Source: Medicare Shared Savings Program, Shared Savings and Losses specifications, version 11, section 4.3. The order is a term of the scheme: threshold, share, levy, limit;
    /// the levy comes off before the limit is compared. The benchmark is the outturn's target.
    /// </remarks>
    /// <param name="savings">The gain side.</param>
    /// <returns>The component <c>savings</c>.</returns>
    /// <example>
    /// <code>
    /// Component savings = Presets.SharedSavingsOneSided(new SavingsShare
    /// {
    ///     MinimumRate = Presets.MinimumSavingsRate(people: "people"),
    ///     Rate = Rate.Percent(40),
    ///     Levy = Rate.Percent(2),
    ///     PaymentLimit = Rate.Percent(10),
    /// });
    /// </code>
    /// </example>
    public static Component SharedSavingsOneSided(SavingsShare savings) => Component.Saving(SavingsId, gain: Gain(savings), pain: []);

    /// <summary>Shared savings and shared losses: losses have a rate, a limit, relief and a part of the year of their own, and no levy.</summary>
    /// <remarks>
    /// Source: Medicare Shared Savings Program, Shared Savings and Losses specifications, version 11, section 4.3. The order on the loss side is threshold, share, limit, relief, part of the year.
    /// </remarks>
    /// <param name="savings">The gain side.</param>
    /// <param name="losses">The pain side.</param>
    /// <returns>The component <c>savings</c>.</returns>
    /// <example>
    /// <code>
    /// Component savings = Presets.SharedSavingsTwoSided(
    ///     new SavingsShare { MinimumRate = Rate.Percent(2), Rate = Rate.Percent(50), Levy = Rate.Percent(2), PaymentLimit = Rate.Percent(10) },
    ///     new LossShare
    ///     {
    ///         MinimumRate = Rate.Percent(2),
    ///         Rate = Rate.Percent(30),
    ///         Limit = Level.LowerOf(Level.Of(Rate.Percent(8), Basis.Revenue), Level.Of(Rate.Percent(4), Basis.Target)),
    ///     });
    /// </code>
    /// </example>
    public static Component SharedSavingsTwoSided(SavingsShare savings, LossShare losses) => Component.Saving(SavingsId, gain: Gain(savings), pain: Pain(losses));

    /// <summary>The minimum savings rate by the number of people assigned, exactly linear within each row of the published table.</summary>
    /// <remarks>
    /// Source: Medicare Shared Savings Program specifications, version 11, appendix A, table 6; from 12.2 % at 500 people to 2.0 % at 60,000 and above.
    /// Below 500 people the source gives no figure, so the settlement is refused: state a rate instead.
    /// </remarks>
    /// <param name="people">The id of the quantity that states the people assigned.</param>
    /// <returns>The rate.</returns>
    /// <example>
    /// <code>
    /// RateExpression rate = Presets.MinimumSavingsRate(people: "people");
    /// </code>
    /// </example>
    public static RateExpression MinimumSavingsRate(string people) => RateExpression.Table(
        Driver.Quantity(people),
        [
            new(500, 0.122m), new(999, 0.087m),
            new(1_000, 0.087m), new(2_999, 0.050m),
            new(3_000, 0.050m), new(4_999, 0.039m),
            new(5_000, 0.039m), new(5_999, 0.036m),
            new(6_000, 0.036m), new(6_999, 0.034m),
            new(7_000, 0.034m), new(7_999, 0.032m),
            new(8_000, 0.032m), new(8_999, 0.031m),
            new(9_000, 0.031m), new(9_999, 0.030m),
            new(10_000, 0.030m), new(14_999, 0.027m),
            new(15_000, 0.027m), new(19_999, 0.025m),
            new(20_000, 0.025m), new(49_999, 0.022m),
            new(50_000, 0.022m), new(59_999, 0.020m),
            new(60_000, 0.020m), new(1_000_000_000, 0.020m),
        ]);

    private static ValueList<Stage> Gain(SavingsShare savings)
    {
        Guard.Against.Null(savings, nameof(savings));
        ValueList<Stage>? below = savings.RateBelowMinimum is { } rate ? Shared(savings, rate) : null;
        return [new Threshold(Level.Of(savings.MinimumRate, Basis.Target), To.Owner, below), .. Shared(savings, savings.Rate)];
    }

    private static ValueList<Stage> Shared(SavingsShare savings, RateExpression rate)
    {
        var stages = new List<Stage>();
        if (savings.PaidWhen is { } criterion)
        {
            stages.Add(new Condition(criterion, To.Owner));
        }

        stages.Add(Curve.Flat(rate, To.Owner));
        if (savings.Levy is { } levy)
        {
            stages.Add(Levy.Of(levy, savings.LevyTo));
        }

        if (savings.PaymentLimit is { } limit)
        {
            stages.Add(Limit.Side(limit, Basis.Target, To.Owner));
        }

        return [.. stages, AmongProviders(savings.By)];
    }

    private static ValueList<Stage> Pain(LossShare losses)
    {
        Guard.Against.Null(losses, nameof(losses));
        List<Stage> stages = [new Threshold(Level.Of(losses.MinimumRate, Basis.Target), To.Owner), Curve.Flat(losses.Rate, To.Owner)];
        if (losses.Limit is { } limit)
        {
            stages.Add(Limit.Side(limit, To.Owner));
        }

        if (losses.Relief is { } relief)
        {
            stages.Add(Levy.UpTo(relief, To.Owner));
        }

        if (losses.PartOfYear is { } part)
        {
            stages.Add(new Modifier(part, Account.Owner));
        }

        return [.. stages, AmongProviders(losses.By)];
    }
}

using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <content>Treatments of over- and underspends in a pooled fund.</content>
/// <remarks>
/// Treatments return the stages of one side, because partners often agree on another treatment for underspends than for overspends. They bear the numbers TR1 to TR26 of the catalogue of
/// treatments found in section 75 agreements. All partners of such a fund stand on the owner side; the budget is the outturn's target.
/// </remarks>
public static partial class Presets
{
    /// <summary>By contribution to the fund (TR1; as a return of underspends, TR14; line by line, TR6).</summary>
    /// <remarks>Source: the treatment that section 75 agreements use most; Oxfordshire's older people's pool is shared 51 to 49 this way. Say which contributions count: budgeted, revised or actual.</remarks>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// Component fund = Component.Saving("fund", gain: Presets.SharedByContribution(), pain: Presets.SharedByContribution());
    /// </code>
    /// </example>
    public static ValueList<Stage> SharedByContribution() => [Split.ByBasis(Basis.Contribution, Recipients.Everyone)];

    /// <summary>By fixed percentages (TR2).</summary>
    /// <param name="shares">Each partner's share; together 100 %.</param>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.SharedByAgreement(("council", Rate.Percent(48)), ("icb", Rate.Percent(52)));
    /// </code>
    /// </example>
    public static ValueList<Stage> SharedByAgreement(params ReadOnlySpan<(string Partner, Rate Share)> shares) => [Split.Agreed(shares)];

    /// <summary>In equal parts (TR3).</summary>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.SharedEqually();
    /// </code>
    /// </example>
    public static ValueList<Stage> SharedEqually() => [Split.Equally(Recipients.Everyone)];

    /// <summary>By activity (TR13), for example prescriptions in an equipment pool.</summary>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.SharedByActivity();
    /// </code>
    /// </example>
    public static ValueList<Stage> SharedByActivity() => [Split.ByBasis(Basis.Activity, Recipients.Everyone)];

    /// <summary>All to one partner: the host or lead of a fixed line (TR5).</summary>
    /// <remarks>Source: the fixed lines of Luton's agreement, on which the other partner's contribution never changes.</remarks>
    /// <param name="partner">The partner.</param>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.BorneBy("council");
    /// </code>
    /// </example>
    public static ValueList<Stage> BorneBy(ParticipantId partner) => [Split.Agreed((partner.ToString(), Rate.One))];

    /// <summary>Own risk: each partner carries the lines that it commissions, and nothing is netted (TR4).</summary>
    /// <param name="lines">Each line, by the id of its own target and actual in the outturn, and the partner that commissions it; at least one.</param>
    /// <returns>One component for each line.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Component&gt; lines = Presets.OwnRisk(("home-care", "council"), ("community-beds", "icb"));
    /// </code>
    /// </example>
    public static ValueList<Component> OwnRisk(params ReadOnlySpan<(string Line, string Partner)> lines)
    {
        var components = new Component[lines.Length];
        for (int i = 0; i < components.Length; i++)
        {
            components[i] = FundLine(lines[i].Line, BorneBy(ParticipantId.Of(lines[i].Partner)));
        }

        return ValueList.Create<Component>(components);
    }

    /// <summary>One line of a fund by its own treatment, both ways: fixed (TR5) or variable (TR6).</summary>
    /// <remarks>Source: the fixed and variable lines of Luton's agreement.</remarks>
    /// <param name="line">The id of the line's own target and actual in the outturn; the component has the same id.</param>
    /// <param name="treatment">The stages of both sides.</param>
    /// <returns>The component.</returns>
    /// <example>
    /// <code>
    /// Component variable = Presets.FundLine("equipment", Presets.SharedByContribution());
    /// </code>
    /// </example>
    public static Component FundLine(string line, ValueList<Stage> treatment) => new(line, new SavingMeasure(line), treatment, treatment);

    /// <summary>The fund as a whole, over- and underspends of its lines set off first (TR11).</summary>
    /// <remarks>Source: virement inside the pool, as in Rotherham's agreement. The outturn gives the fund's budget and the lines of its actual, whose sum is what is settled.</remarks>
    /// <param name="treatment">The stages of both sides for what is left after setting off.</param>
    /// <returns>The component <c>fund</c>.</returns>
    /// <example>
    /// <code>
    /// Component fund = Presets.WholeFund(Presets.SharedByContribution());
    /// </code>
    /// </example>
    public static Component WholeFund(ValueList<Stage> treatment) => Component.Saving("fund", treatment, treatment);

    /// <summary>In tiers, each with shares of its own (TR7).</summary>
    /// <param name="tiers">The tiers in order; only the last is open.</param>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.Tiered(
    ///     Tier.Of(Rate.Percent(2), ("council", Rate.Percent(100))),
    ///     Tier.Of(Rate.Percent(3), ("council", Rate.Percent(50)), ("icb", Rate.Percent(50))),
    ///     Tier.Beyond(("council", Rate.Percent(30)), ("icb", Rate.Percent(70))));
    /// </code>
    /// </example>
    public static ValueList<Stage> Tiered(params ReadOnlySpan<Tier> tiers)
    {
        var tranches = new Tranche[tiers.Length];
        for (int i = 0; i < tranches.Length; i++)
        {
            tranches[i] = new Tranche(new SharesSplit(tiers[i].Shares), InAll: tiers[i].Width is { } width ? Level.Of(width, Basis.Target) : null);
        }

        return [new Waterfall(ValueList.Create<Tranche>(tranches))];
    }

    /// <summary>A treatment with a ceiling on what one partner bears; what is above it spills over to a named destination (TR8).</summary>
    /// <remarks>Source: Rotherham's agreement caps a partner at its funding of the scheme. A ceiling is for overspends; write it on the gain side only when the agreement says so.</remarks>
    /// <param name="treatment">The stages that share, ending with each partner's line.</param>
    /// <param name="cap">The partner, the ceiling and the destination.</param>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.Capped(
    ///     Presets.SharedByContribution(),
    ///     new PartnerCap("council", AtMost: Money.Pounds(750_000m), Spill: To.Participant("icb")));
    /// </code>
    /// </example>
    public static ValueList<Stage> Capped(ValueList<Stage> treatment, PartnerCap cap)
    {
        Guard.Against.Null(cap, nameof(cap));
        return [.. treatment, new Limit(cap.AtMost, cap.Spill, Each: Recipients.Of(Account.Of(cap.Partner)))];
    }

    /// <summary>A dead band: what lies within a tolerance of the budget is carried forward, only the part beyond it is shared (TR9).</summary>
    /// <param name="tolerance">The tolerance as a rate of the budget.</param>
    /// <param name="beyond">The stages for the part beyond.</param>
    /// <returns>The stages.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; stages = Presets.DeadBand(Rate.Percent(1), Presets.SharedByContribution());
    /// </code>
    /// </example>
    public static ValueList<Stage> DeadBand(Rate tolerance, ValueList<Stage> beyond) =>
        [new Deductible(Level.Of(tolerance, Basis.Target), To.CarriedForward), .. beyond];

    /// <summary>A risk pool bears an overspend first, the partners only what it does not cover (TR10).</summary>
    /// <remarks>Source: Rotherham's risk pool of 500,000 pounds. The pool is a reserve that the schedule declares.</remarks>
    /// <param name="reserve">The id of the reserve.</param>
    /// <param name="pool">What the pool holds.</param>
    /// <param name="rest">The stages for the rest.</param>
    /// <returns>The stages, for the pain side.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; pain = Presets.RiskPoolFirst("risk-pool", Money.Pounds(500_000m), Presets.SharedByContribution());
    /// </code>
    /// </example>
    public static ValueList<Stage> RiskPoolFirst(string reserve, Level pool, ValueList<Stage> rest) => [new Reserve(reserve, pool), .. rest];

    /// <summary>Priority in a saving: the funders named are relieved first, up to a rate of their contributions; from there everyone is, in proportion (TR22).</summary>
    /// <remarks>
    /// Source: the gain threshold of the agreement of Essex, Southend and Thurrock: one funder's contribution does not fall until that of every other has fallen by 10 %.
    /// The funder with the last call is the one not named.
    /// </remarks>
    /// <param name="until">The rate of their own contributions up to which the funders named come first.</param>
    /// <param name="first">The funders that come first; at least one.</param>
    /// <returns>The stages, for the gain side.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; gain = Presets.PriorityClause(Rate.Percent(10), "southend", "thurrock");
    /// </code>
    /// </example>
    public static ValueList<Stage> PriorityClause(Rate until, params ReadOnlySpan<string> first) =>
    [
        new Waterfall(
        [
            new Tranche(Basis.Contribution, Recipients.Of(first), Each: Level.Of(until, Basis.Contribution)),
            new Tranche(Basis.Contribution, Recipients.Everyone),
        ]),
    ];

    /// <summary>A fixed share of a whole system's deficit, whatever the partner's own lines came to (TR26).</summary>
    /// <remarks>Source: Torbay, where the council bore about a tenth of a deficit of 12 million pounds.</remarks>
    /// <param name="partner">The partner with the fixed share.</param>
    /// <param name="share">The share; 0 to 100 %.</param>
    /// <param name="rest">Who bears the rest.</param>
    /// <returns>The stages, for the pain side.</returns>
    /// <example>
    /// <code>
    /// ValueList&lt;Stage&gt; pain = Presets.FixedShareOfDeficit("council", Rate.Percent(10), To.Participant("trust"));
    /// </code>
    /// </example>
    public static ValueList<Stage> FixedShareOfDeficit(ParticipantId partner, Rate share, Destination rest) =>
        [new Split(SplitRule.Shares((partner.ToString(), share)), Rest: rest)];
}

namespace Alliancing.RiskShare;

/// <summary>One part of the terms: a measure, a funding, a portion, and the stages of each side.</summary>
/// <remarks>
/// A cost share, a performance pool, a time bonus and a sub-pot are each a component; nothing sits inside another's list. Gain and pain are separate sides: neither is the other negated.
/// An empty side goes to the owner as a whole.
/// </remarks>
/// <param name="Id">The component's id.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Gain">The stages that run when the variance is positive.</param>
/// <param name="Pain">The stages that run when it is negative.</param>
/// <param name="Funding">Where its money comes from; null for the measure's own default.</param>
/// <param name="Portion">The portion of the measure that the component settles; above 0, up to 100 %. Null for the whole.</param>
/// <param name="Name">A name for people; null when the id says enough.</param>
public sealed record Component(string Id, Measure Measure, ValueList<Stage> Gain, ValueList<Stage> Pain, Funding? Funding = null, Rate? Portion = null, string? Name = null)
{
    internal Funding EffectiveFunding => Funding ?? Measure.DefaultFunding;

    internal Rate EffectivePortion => Portion ?? Rate.One;

    /// <summary>A share of target less actual.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="gain">The stages of the gain side.</param>
    /// <param name="pain">The stages of the pain side.</param>
    /// <returns>The component.</returns>
    public static Component Saving(string id, ValueList<Stage> gain, ValueList<Stage> pain) => new(id, new SavingMeasure(), gain, pain);

    /// <summary>A share of actual less base, funded by the owner side.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="gain">The stages of the gain side.</param>
    /// <param name="pain">The stages of the pain side.</param>
    /// <returns>The component.</returns>
    public static Component Excess(string id, ValueList<Stage> gain, ValueList<Stage> pain) => new(id, new ExcessMeasure(), gain, pain);

    /// <summary>A performance pool funded by the owner side.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="pool">The pool's score, scale and sizes.</param>
    /// <param name="gain">The stages for a positive score.</param>
    /// <param name="pain">The stages for a negative one.</param>
    /// <returns>The component.</returns>
    public static Component Pool(string id, ScoreMeasure pool, ValueList<Stage> gain, ValueList<Stage> pain) => new(id, pool, gain, pain);

    /// <summary>A count against a base at a price, funded by the owner side.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="quantity">The count, its base and price.</param>
    /// <param name="gain">The stages of the gain side.</param>
    /// <param name="pain">The stages of the pain side.</param>
    /// <returns>The component.</returns>
    public static Component Quantity(string id, QuantityMeasure quantity, ValueList<Stage> gain, ValueList<Stage> pain) => new(id, quantity, gain, pain);
}

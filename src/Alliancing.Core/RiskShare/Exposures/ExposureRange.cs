using System.Numerics;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What varies in an exposure, and from where to where.</summary>
/// <remarks>Both ends are included; a range without an upper end is followed for ever, which takes no longer.</remarks>
public sealed record ExposureRange
{
    private ExposureRange(ExposureAxis axis, string? id, decimal from, decimal? to)
    {
        Axis = axis;
        Id = id;
        From = from;
        To = to is { } end ? Guard.Against.OutOfRange(end, nameof(to), from, decimal.MaxValue) : null;
    }

    /// <summary>What varies.</summary>
    public ExposureAxis Axis { get; }

    /// <summary>The id of the measure or quantity; null for the agreement's own actual.</summary>
    public string? Id { get; }

    /// <summary>The lower end: major units of the agreement's currency, or a count.</summary>
    public decimal From { get; }

    /// <summary>The upper end; null when there is none.</summary>
    public decimal? To { get; }

    /// <summary>The agreement's own actual.</summary>
    /// <param name="from">The lower end, in major units.</param>
    /// <param name="to">The upper end; null for none. Not below <paramref name="from"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is below <paramref name="from"/>.</exception>
    public static ExposureRange OfActual(decimal from = 0, decimal? to = null) => new(ExposureAxis.Actual, null, from, to);

    /// <summary>The actual of a measure that has its own.</summary>
    /// <param name="measure">The id that the measure names.</param>
    /// <param name="from">The lower end, in major units.</param>
    /// <param name="to">The upper end; null for none. Not below <paramref name="from"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is below <paramref name="from"/>.</exception>
    public static ExposureRange OfMeasure(string measure, decimal from = 0, decimal? to = null) =>
        new(ExposureAxis.Actual, Identifier.Require(measure, nameof(measure)), from, to);

    /// <summary>A quantity that a component measures.</summary>
    /// <param name="quantity">The quantity's id.</param>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end; null for none. Not below <paramref name="from"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is below <paramref name="from"/>.</exception>
    public static ExposureRange OfQuantity(string quantity, decimal from = 0, decimal? to = null) =>
        new(ExposureAxis.Quantity, Identifier.Require(quantity, nameof(quantity)), from, to);

    /// <summary>What can vary: the agreement's own actual first, then the actuals of measures, then quantities; empty when only scores move the terms.</summary>
    internal static IEnumerable<ExposureRange> All(RiskShareTerms terms)
    {
        Measure[] measures = [.. terms.Components.Select(c => c.Measure)];
        IEnumerable<string?> costs = measures.Where(m => m is SavingMeasure or ExcessMeasure).Select(m => m.OutturnId).Distinct(StringComparer.Ordinal);
        IEnumerable<string> quantities = measures.OfType<QuantityMeasure>().Select(q => q.Quantity).Distinct(StringComparer.Ordinal);
        return costs.OrderBy(id => id is null ? 0 : 1).Select(id => id is null ? OfActual() : OfMeasure(id)).Concat(quantities.Select(q => OfQuantity(q)));
    }

    /// <summary>What varies when the caller does not say: the first that can.</summary>
    /// <exception cref="ArgumentException">Only scores move the terms.</exception>
    internal static ExposureRange Of(RiskShareTerms terms) => All(terms).FirstOrDefault()
        ?? throw new ArgumentException("Only scores move these terms, so there is no actual or quantity to follow. Exposure needs a component that measures cost, activity or a quantity.", nameof(terms));

    /// <summary>Whether a component's variance moves with what varies.</summary>
    /// <summary>Refuses a name that neither the terms nor the outturn knows: following it would show that nothing moves.</summary>
    internal void RequireKnown(RiskShareTerms terms, Outturn outturn)
    {
        string[] known = [.. All(terms).Where(r => r.Axis == Axis).Select(r => r.ToString()), .. Axis == ExposureAxis.Quantity ? outturn.Quantities.Select(q => OfQuantity(q.Id).ToString()) : []];
        if (!known.Contains(ToString(), StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no {this} to follow. Known are {(known.Length == 0 ? "none of that kind" : string.Join(", ", known.Distinct(StringComparer.Ordinal)))}.", nameof(terms));
        }
    }

    internal bool Moves(Measure measure) => measure switch
    {
        QuantityMeasure counted => Axis == ExposureAxis.Quantity && string.Equals(Id, counted.Quantity, StringComparison.Ordinal),
        SavingMeasure or ExcessMeasure => Axis == ExposureAxis.Actual && string.Equals(Id, measure.OutturnId, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>In the words of an outturn: <c>actual</c>, <c>measures[works].actual</c>, <c>quantities.days</c>.</summary>
    /// <returns>The path of what varies.</returns>
    public override string ToString() => Axis == ExposureAxis.Quantity ? $"quantities.{Id}" : Id is null ? "actual" : $"measures[{Id}].actual";

    /// <summary>Units of the axis as the engine counts them: minor units of money, or plain counts.</summary>
    internal Ratio Scale(Currency currency) => Axis == ExposureAxis.Actual ? currency.Scale() : Ratio.One;

    /// <summary>A place on the axis as a value that says what it is.</summary>
    internal TraceValue Place(Ratio at, Currency currency) => Axis == ExposureAxis.Actual ? TraceValue.Money(at, currency) : TraceValue.Number(at);

    internal ComponentInputs<N> Inputs<N>(Measure measure, N at)
        where N : struct, IExactNumber<N> => Axis switch
        {
            ExposureAxis.Quantity => new ComponentInputs<N>(null, null, (Id!, at)),
            _ when string.Equals(Id, measure.OutturnId, StringComparison.Ordinal) => new ComponentInputs<N>(null, at),
            _ => default,
        };

    /// <summary>The outturn without the quantity that varies: whatever else would read it is not straight.</summary>
    internal Outturn Without(Outturn outturn) => Axis == ExposureAxis.Quantity
        ? outturn with { Quantities = [.. outturn.Quantities.Where(q => !string.Equals(q.Id, Id, StringComparison.Ordinal))] }
        : outturn;

    /// <summary>The outturn moved to a place on the axis, which is cut to a whole minor unit or count towards zero, and to what money can hold.</summary>
    internal Outturn Move(Outturn outturn, Ratio at, Currency currency)
    {
        var whole = (long)BigInteger.Clamp(at.Truncate(), -long.MaxValue, long.MaxValue);
        if (Axis == ExposureAxis.Quantity)
        {
            return Without(outturn).WithQuantity(Id!, whole);
        }

        AllowableCost actual = Money.FromMinorUnits(whole, currency);
        return Id is null
            ? outturn with { Actual = actual }
            : outturn with { Measures = [.. outturn.Measures.Select(m => string.Equals(m.Id, Id, StringComparison.Ordinal) ? m with { Actual = actual } : m)] };
    }

    /// <summary>Whether an outturn says where on the axis it stands.</summary>
    internal bool IsStated(Outturn outturn) => Axis == ExposureAxis.Quantity
        ? outturn.Quantities.Any(q => string.Equals(q.Id, Id, StringComparison.Ordinal))
        : (Id is null ? outturn.Actual : outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, Id, StringComparison.Ordinal))?.Actual) is not null;

    /// <summary>Where neither side gains: the target, or the quantity's base; null when the outturn states none.</summary>
    internal Ratio? Centre(RiskShareTerms terms, Outturn outturn)
    {
        if (Axis == ExposureAxis.Quantity)
        {
            QuantityMeasure? counted = terms.Components.Select(c => c.Measure).OfType<QuantityMeasure>().FirstOrDefault(q => string.Equals(q.Quantity, Id, StringComparison.Ordinal));
            return counted is null ? null : Ratio.FromDecimal(counted.Base);
        }

        AgreedTarget? target = Id is null ? outturn.Target : outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, Id, StringComparison.Ordinal))?.Target;
        return target is null ? null : (Ratio)target.Adjusted.MinorUnits;
    }
}

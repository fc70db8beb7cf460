namespace Alliancing;

/// <summary>An exact value in a trace, not yet formatted.</summary>
/// <remarks>The default value is the number 0.</remarks>
public readonly record struct TraceValue
{
    private readonly Ratio _ratio;
    private readonly string? _text;

    private TraceValue(TraceValueKind kind, Ratio ratio, Currency currency = default, string? text = null)
    {
        Kind = kind;
        _ratio = ratio;
        _text = text;
        Currency = currency;
    }

    /// <summary>What the value is.</summary>
    public TraceValueKind Kind { get; }

    /// <summary>The currency of money; pounds for anything else.</summary>
    public Currency Currency { get; }

    /// <summary>The words of a text; empty for anything else.</summary>
    public string Words => _text ?? string.Empty;

    /// <summary>The exact money of a money value; zero for anything else.</summary>
    public ExactMoney Amount => Kind == TraceValueKind.Money ? new ExactMoney(_ratio, Currency) : default;

    internal Ratio Ratio => _ratio;

    /// <summary>The value as exact text: a decimal where it ends, otherwise a fraction; money in major units.</summary>
    /// <returns>The text, in no culture.</returns>
    public override string ToString() => Kind switch
    {
        TraceValueKind.Text => Words,
        TraceValueKind.Money => Amount.ToString(),
        _ => _ratio.ToString(),
    };

    internal static TraceValue Number(Ratio value) => new(TraceValueKind.Number, value);

    internal static TraceValue Rate(Ratio value) => new(TraceValueKind.Rate, value);

    internal static TraceValue Money(Ratio minorUnits, Currency currency) => new(TraceValueKind.Money, minorUnits, currency);

    internal static TraceValue Money(Money money) => new(TraceValueKind.Money, money.MinorUnits, money.Currency);

    internal static TraceValue Text(string text) => new(TraceValueKind.Text, Ratio.Zero, default, text);
}

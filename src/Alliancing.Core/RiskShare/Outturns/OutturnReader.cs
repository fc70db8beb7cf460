using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Reads an outturn for one settlement; what is missing or malformed becomes a finding, and the settlement is refused at its end.</summary>
/// <remarks>Only what the terms really read is asked for, so every finding names a number that the settlement needs.</remarks>
internal sealed class OutturnReader
{
    private readonly RiskShareTerms _terms;
    private readonly List<Finding> _findings;

    public OutturnReader(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        _terms = terms;
        Outturn = outturn;
        _findings = findings;
        OutturnCheck.Run(terms, outturn, findings);
    }

    public Outturn Outturn { get; }

    /// <summary>Whether something was missing: what is calculated from here on is a placeholder.</summary>
    public bool IsTainted { get; private set; }

    public bool IsRefused => _findings.Any(f => f.Severity == Severity.Error);

    public void Refuse(string id, string path, string message)
    {
        // Placeholders for missing values lead to findings of their own, which would hide the cause.
        if (!IsTainted)
        {
            _findings.Add(Finding.Error(id, path, message));
        }
    }

    public void Warn(string id, string path, string message) => _findings.Add(Finding.Warning(id, path, message));

    public Ratio Target(string? measure, string path) =>
        (measure is null ? Outturn.Target : Measure(measure)?.Target) is { } target
            ? (Ratio)target.Adjusted.MinorUnits
            : Missing(FindingIds.MissingMeasure, path, $"the outturn has no target{For(measure)}. Add {Where(measure)}target.");

    public Ratio Actual(string? measure, string path) =>
        (measure is null ? Outturn.Actual : Measure(measure)?.Actual) is { } actual
            ? (Ratio)AllowableCosts.Total(actual).MinorUnits
            : Missing(FindingIds.MissingMeasure, path, $"the outturn has no actual{For(measure)}. Add {Where(measure)}actual.");

    public Ratio Driver(Driver driver, string path)
    {
        ValueList<StatedValue<decimal>> values = driver.IsScore ? Outturn.Scores : Outturn.Quantities;
        if (values.FirstOrDefault(v => string.Equals(v.Id, driver.Id, StringComparison.Ordinal)) is { } found)
        {
            return Ratio.FromDecimal(found.Value);
        }

        return driver.IsScore
            ? Missing(FindingIds.MissingScore, path, $"the outturn has no score '{driver.Id}'. Add scores.{driver.Id}.")
            : Missing(FindingIds.MissingQuantity, path, $"the outturn has no quantity '{driver.Id}'. Add quantities.{driver.Id}.");
    }

    public string? Fact(string id, string path)
    {
        string? value = Outturn.Facts.FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal))?.Value;
        if (value is null)
        {
            Missing(FindingIds.Fact, path, $"the outturn does not say '{id}'. Add facts.{id}.");
        }

        return value;
    }

    /// <summary>The basis in all: as stated, or the sum of what the participants have.</summary>
    public Ratio InAll(Basis basis, string path)
    {
        BasisOutturn? found = Find(basis);
        if (found?.InAll is { } inAll)
        {
            return Ratio.FromDecimal(inAll);
        }

        return found?.Participants is { Count: > 0 } participants
            ? participants.Where(p => !IsRestated(p, participants)).Aggregate(Ratio.Zero, static (sum, p) => sum + Ratio.FromDecimal(p.Amount))
            : Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis}. Add bases.{basis}.");
    }

    /// <summary>The basis of one account: its own amount, or the sum of its members'.</summary>
    public Ratio Of(Basis basis, int account, string path)
    {
        Account which = _terms.Layout[account];
        BasisOutturn? found = Find(basis);
        if (found?.Participants?.FirstOrDefault(p => _terms.Layout.Find(p.Of) == account) is { } own)
        {
            return Ratio.FromDecimal(own.Amount);
        }

        Ratio sum = Ratio.Zero;
        bool any = false;
        foreach (ParticipantId member in _terms.Layout.Members(account))
        {
            any = true;
            sum += found?.Participants?.FirstOrDefault(p => _terms.Layout.Find(p.Of) == _terms.Layout.Find(Account.Of(member))) is { } amount
                ? Ratio.FromDecimal(amount.Amount)
                : Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis} for '{member}'. Add bases.{basis}.{member}.");
        }

        return any ? sum : Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis} for '{which}'. Add bases.{basis}.{which}.");
    }

    /// <summary>Whether an amount of a group says again what its members' own amounts say, so that adding it would count them twice.</summary>
    private bool IsRestated(BasisAmount amount, ValueList<BasisAmount> participants)
    {
        int account = _terms.Layout.Find(amount.Of)!.Value;
        return _terms.Layout[account].Kind != AccountKind.Participant
            && _terms.Layout.Members(account).Any(m => participants.Any(p => _terms.Layout.Find(p.Of) == _terms.Layout.Find(Account.Of(m))));
    }

    private BasisOutturn? Find(Basis basis) => Outturn.Bases.FirstOrDefault(b => b.Basis == basis);

    private MeasureOutturn? Measure(string id) => Outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    private static string For(string? measure) => measure is null ? string.Empty : $" for '{measure}'";

    private static string Where(string? measure) => measure is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"measures.{measure}.");

    private Ratio Missing(string id, string path, string message)
    {
        _findings.Add(Finding.Error(id, path, message));
        IsTainted = true;
        return Ratio.Zero;
    }
}

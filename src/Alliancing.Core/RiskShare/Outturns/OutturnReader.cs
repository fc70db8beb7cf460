using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Reads an outturn for one settlement; what is missing or malformed becomes a finding, and the settlement is refused at its end.</summary>
/// <remarks>Only what the terms really read is asked for, so every finding names a number that the settlement needs.</remarks>
internal sealed class OutturnReader
{
    private readonly RiskShareTerms _terms;
    private readonly List<Finding> _findings;
    private readonly HashSet<(string Id, string Message)> _causes = [];

    public OutturnReader(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        _terms = terms;
        Outturn = outturn;
        _findings = findings;
        OutturnCheck.Run(terms, outturn, findings);
    }

    public Outturn Outturn { get; }

    /// <summary>Whether something was missing or refused since <see cref="Begin"/>: what is calculated from here on is a placeholder.</summary>
    public bool IsTainted { get; private set; }

    public bool IsRefused => _findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Begins another component, whose own values are read whatever an earlier one lacked.</summary>
    public void Begin() => IsTainted = false;

    /// <summary>Refuses the settlement, once for each cause, at the place that meets it first.</summary>
    public void Refuse(string id, string path, string message)
    {
        // Placeholders for missing values lead to findings of their own, which would hide the cause.
        if (!IsTainted && _causes.Add((id, message)))
        {
            _findings.Add(Finding.Error(id, path, message));
        }
    }

    /// <summary>Refuses a value in whose place 0 is calculated with from here on.</summary>
    public void RefuseValue(string id, string path, string message)
    {
        Refuse(id, path, message);
        IsTainted = true;
    }

    public void Warn(string id, string path, string message)
    {
        if (!IsTainted)
        {
            _findings.Add(Finding.Warning(id, path, message));
        }
    }

    public AgreedTarget? AgreedTarget(string? measure) => measure is null ? Outturn.Target : Measure(measure)?.Target;

    public AllowableCost? AllowableCost(string? measure) => measure is null ? Outturn.Actual : Measure(measure)?.Actual;

    public Ratio Target(string? measure, string path) =>
        AgreedTarget(measure) is { } target
            ? (target.Adjustments ?? []).Aggregate((Ratio)target.Amount.MinorUnits, static (sum, a) => sum + a.Amount.MinorUnits)
            : Missing(FindingIds.MissingMeasure, path, $"the outturn has no target{For(measure)}. Add {Where(measure)}target.");

    public Ratio Actual(string? measure, string path) =>
        AllowableCost(measure) is { } actual
            ? AllowableCosts.Total(actual)
            : Missing(FindingIds.MissingMeasure, path, $"the outturn has no actual{For(measure)}. Add {Where(measure)}actual.");

    public Ratio Driver(Driver driver, string path)
    {
        ValueList<StatedValue<decimal>> values = driver.IsScore ? Outturn.Scores : Outturn.Quantities;
        if (values.FirstOrDefault(v => string.Equals(v.Id, driver.Id, StringComparison.Ordinal)) is { } found)
        {
            // A score off its scale has been refused already; what it leads to is no cause of its own.
            IsTainted |= driver.IsScore && _findings.Any(f => f.Severity == Severity.Error && string.Equals(f.Path, OutturnCheck.PathOf(found), StringComparison.Ordinal));
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

    /// <summary>The basis in all: as stated, or the sum of what the participants have; of some of them where the terms name a group or a side.</summary>
    /// <remarks>
    /// A group's amount is the sum of its members', so it counts only where no member has an amount of its own. Where one participant of a side has an amount, every other of that side
    /// needs one too, 0 included: a forgotten amount would make a limit too low.
    /// </remarks>
    public Ratio InAll(Basis basis, string path, int[]? among = null)
    {
        BasisOutturn? found = Find(basis);
        if (among is not null && found?.Participants is { Count: > 0 })
        {
            return among.Aggregate(Ratio.Zero, (sum, account) => sum + Of(basis, account, path));
        }

        if (found?.InAll is { } inAll)
        {
            return Ratio.FromDecimal(inAll);
        }

        if (found?.Participants is not { Count: > 0 } amounts)
        {
            return Absent(basis, path);
        }

        RequireWholeSide(found, _terms.Layout.Owners, path);
        RequireWholeSide(found, _terms.Layout.Providers, path);
        return amounts
            .Where(a => !IsRestated(a, found))
            .Aggregate(Ratio.Zero, static (sum, a) => sum + Ratio.FromDecimal(a.Amount));
    }

    /// <summary>The basis of one account: its own amount, or the sum of its members'.</summary>
    public Ratio Of(Basis basis, int account, string path)
    {
        if (Find(basis) is not { } found)
        {
            return Absent(basis, path);
        }

        Account which = _terms.Layout[account];
        if (Own(found, which) is { } own)
        {
            return Ratio.FromDecimal(own.Amount);
        }

        Ratio sum = Ratio.Zero;
        bool any = false;
        foreach (ParticipantId member in _terms.Layout.Members(account))
        {
            any = true;
            sum += Own(found, Account.Of(member)) is { } amount
                ? Ratio.FromDecimal(amount.Amount)
                : Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis} for '{member}'. Add bases.{basis}.{member}.");
        }

        return any ? sum : Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis} for '{which}'. Add bases.{basis}.{which}.");
    }

    /// <summary>What the basis of one account is made of, and where each part stands; for the trace.</summary>
    public (string Path, Ratio Amount)[] PartsOf(Basis basis, int account)
    {
        if (Find(basis) is not { } found)
        {
            return [];
        }

        return Own(found, _terms.Layout[account]) is { } own
            ? [Part(basis, own)]
            : [.. _terms.Layout.Members(account).Select(m => Own(found, Account.Of(m))).OfType<BasisAmount>().Select(a => Part(basis, a))];
    }

    /// <summary>What the basis in all, or that of some, is made of, and where each part stands; for the trace.</summary>
    public (string Path, Ratio Amount)[] PartsInAll(Basis basis, int[]? among = null)
    {
        BasisOutturn? found = Find(basis);
        if (among is not null && found?.Participants is { Count: > 0 })
        {
            return [.. among.SelectMany(account => PartsOf(basis, account))];
        }

        return found?.InAll is { } inAll
            ? [($"outturn.bases.{basis}", Ratio.FromDecimal(inAll))]
            : [.. (found?.Participants ?? []).Where(a => !IsRestated(a, found!)).Select(a => Part(basis, a))];
    }

    private static (string Path, Ratio Amount) Part(Basis basis, BasisAmount amount) => ($"outturn.bases.{basis}.{amount.Of}", Ratio.FromDecimal(amount.Amount));

    /// <summary>Whether an amount of a group says again what its members' own amounts say, so that adding it would count them twice.</summary>
    private bool IsRestated(BasisAmount amount, BasisOutturn basis) =>
        _terms.Layout.Find(amount.Of) is { } group
        && _terms.Layout[group].Kind != AccountKind.Participant
        && _terms.Layout.Members(group).Any(m => Own(basis, Account.Of(m)) is not null);

    private void RequireWholeSide(BasisOutturn basis, int[] side, string path)
    {
        ParticipantId[] lacking = [.. side.Select(i => _terms.Participants[i]).Where(p => p.IsMemberIn(Outturn.Period) && !IsCovered(basis, p.Id)).Select(p => p.Id)];
        foreach (ParticipantId member in side.Any(i => IsCovered(basis, _terms.Participants[i].Id)) ? lacking : [])
        {
            Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis.Basis} for '{member}'. Add bases.{basis.Basis}.{member}.");
        }
    }

    /// <summary>Whether a participant has an amount of its own, or stands in a group that has one.</summary>
    private bool IsCovered(BasisOutturn basis, ParticipantId participant) => basis.Participants!.Any(
        a => _terms.Layout.Find(a.Of) is { } account && _terms.Layout.Members(account).Contains(participant));

    private Ratio Absent(Basis basis, string path) =>
        Missing(FindingIds.MissingBasis, path, $"the outturn has no {basis}. Add bases.{basis}.");

    private BasisAmount? Own(BasisOutturn basis, Account account) =>
        basis.Participants?.FirstOrDefault(a => a.Of == account || _terms.Layout.Find(a.Of) == _terms.Layout.Find(account));

    private BasisOutturn? Find(Basis basis) => Outturn.Bases.FirstOrDefault(b => b.Basis == basis);

    private MeasureOutturn? Measure(string id) => Outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    private static string For(string? measure) => measure is null ? string.Empty : $" for '{measure}'";

    private static string Where(string? measure) => measure is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"measures.{measure}.");

    private Ratio Missing(string id, string path, string message)
    {
        if (_causes.Add((id, message)))
        {
            _findings.Add(Finding.Error(id, path, message));
        }

        IsTainted = true;
        return Ratio.Zero;
    }
}

using System.Numerics;
using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>Adds up the lines of a record as conservation demands: each component its whole, everything that only moves between accounts nothing.</summary>
internal sealed class RecordedSums(Currency currency, ValueList<ComponentSettlement>? components, List<Finding> findings)
{
    private const string Entitlements = "entitlements";
    private const string Closing = "closing";
    private const string OnAccount = "onAccount.";

    /// <param name="lines">Every line of the record.</param>
    /// <param name="path">Where they stand.</param>
    public void Check(IReadOnlyList<RecordedLine> lines, string path)
    {
        foreach (ComponentSettlement component in components ?? [])
        {
            Component(component, lines);
        }

        foreach (IGrouping<string, RecordedLine> source in lines.GroupBy(l => l.Source, StringComparer.Ordinal).Where(s => !IsComponent(s.Key)))
        {
            if (IsFixed(source.Key))
            {
                Moved(source, path);
            }
            else if (components is { } known)
            {
                string names = known.Count == 0 ? "The record has none." : $"Recorded are {string.Join(", ", known.Select(c => c.Id))}.";
                Error(RecordFindings.Source, path, $"{source.Count()} of the lines name the component '{source.Key}', which is not recorded. {names}");
            }
        }
    }

    /// <summary>What an account is entitled to against its own lines.</summary>
    public void Check(RecordedPosition position, string path)
    {
        if (position.Lines is { } lines && Sum(lines) != position.Entitlement.Exact)
        {
            Error(RecordFindings.Account, path, $"the lines of '{position.Account}' add up to {Sum(lines):C}, and its entitlement is {position.Entitlement:C}. Correct the line or the entitlement that was changed.");
        }
    }

    private void Component(ComponentSettlement component, IReadOnlyList<RecordedLine> lines)
    {
        string path = $"components[{component.Id}]";
        ExactMoney sum = Sum(lines.Where(l => string.Equals(l.Source, component.Id, StringComparison.Ordinal)));
        bool isFunded = component.Funding == Funding.Owner && lines.Any(l => l.Category == LineCategory.Funding && string.Equals(l.Source, component.Id, StringComparison.Ordinal));
        ExactMoney wanted = isFunded ? ExactMoney.Zero(currency) : component.Whole.Exact;
        if (sum != wanted)
        {
            string why = isFunded ? "with what its owners put in they must add up to nothing" : $"the component came to {component.Whole:C}";
            Error(RecordFindings.Component, path, $"its lines add up to {sum:C}, and {why}: {(sum - wanted).Abs():C} {(sum - wanted is { IsPositive: true } ? "too much" : "is missing")}. Correct the line that was changed, or settle again.");
        }

        ExactMoney exact = new(component.Variance.MinorUnits * component.Portion.Exact, currency);
        if ((component.Whole.Exact - exact).MinorUnits.Abs() >= Ratio.One)
        {
            Error(RecordFindings.Whole, path, $"it came to {component.Whole:C}, and its variance at its portion is {exact:C}. Correct whichever was changed.");
        }
    }

    /// <summary>A loss of the time before comes off and is nobody's gain here; everything else of these sources is moved from one account to another.</summary>
    private void Moved(IGrouping<string, RecordedLine> source, string path)
    {
        ExactMoney sum = Sum(source.Where(l => l.Category != LineCategory.BroughtForward));
        if (!sum.IsZero)
        {
            Error(RecordFindings.Moved, path, $"the lines of '{source.Key}' only move money from one account to another, and add up to {sum:C}. They must add up to nothing: correct the line that was changed, or settle again.");
        }
    }

    private bool IsComponent(string source) => components?.Any(c => string.Equals(c.Id, source, StringComparison.Ordinal)) ?? false;

    private static bool IsFixed(string source) => source is Entitlements or Closing || source.StartsWith(OnAccount, StringComparison.Ordinal);

    // Recorded amounts may each be as large as money gets, so that their sum is not one.
    private ExactMoney Sum(IEnumerable<RecordedLine> lines) => new(new Ratio(lines.Aggregate(BigInteger.Zero, static (sum, line) => sum + line.Amount.MinorUnits), BigInteger.One), currency);

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, path, message));
}

using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Says in words what a component came to.</summary>
internal static class Variances
{
    public static string Describe(ComponentSettlement component, Settlement settlement)
    {
        Measure measure = settlement.Terms.Components.First(c => string.Equals(c.Id, component.Id, StringComparison.Ordinal)).Measure;
        string variance = measure switch
        {
            SavingMeasure saving => Saving(component.Variance, Target(saving.Of, settlement.Outturn)),
            ExcessMeasure excess => Excess(component.Variance, Target(excess.Of, settlement.Outturn)),
            QuantityMeasure quantity => Plain(component.Variance, $" on {quantity.Quantity}"),
            _ => Plain(component.Variance, " on the score"),
        };
        return component.Portion == Rate.One ? variance : $"{variance}, {component.Portion} of it";
    }

    private static string Saving(ExactMoney variance, string target) => variance.MinorUnits.Sign switch
    {
        > 0 => $"saving of {Magnitude(variance)} on a target of {target}",
        < 0 => $"overspend of {Magnitude(variance)} on a target of {target}",
        _ => $"on the target of {target}",
    };

    private static string Excess(ExactMoney variance, string target) => variance.MinorUnits.Sign switch
    {
        > 0 => $"{Magnitude(variance)} above the base of {target}",
        < 0 => $"{Magnitude(variance)} below the base of {target}",
        _ => $"at the base of {target}",
    };

    private static string Plain(ExactMoney variance, string on) => variance.MinorUnits.Sign switch
    {
        > 0 => $"gain of {Magnitude(variance)}{on}",
        < 0 => $"pain of {Magnitude(variance)}{on}",
        _ => $"neither gain nor pain{on}",
    };

    private static string Target(string? measure, Outturn outturn)
    {
        AgreedTarget? target = measure is null
            ? outturn.Target
            : outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, measure, StringComparison.Ordinal))?.Target;
        return target is null ? "nothing" : Amounts.Of(target.Adjusted);
    }

    private static string Magnitude(ExactMoney variance) => Amounts.Of(new ExactMoney(variance.MinorUnits.Abs(), variance.Currency));
}

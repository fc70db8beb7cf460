namespace Alliancing.RiskShare;

/// <summary>The contract forms of the field as plain lists of components and stages.</summary>
/// <remarks>
/// A preset has no behaviour: it returns the very stages that one would write by hand, prints as them, and is changed by changing them. Each family has a file of its own.
/// A preset says who receives and who pays; scores, payees, reserves and owner splits that it names are declared in the schedule as for any other terms.
/// </remarks>
/// <example>
/// <code>
/// Component cost = Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100));
/// Component changed = cost with { Gain = [new Threshold(Level.Of(Rate.Percent(1), Basis.Target), To.Owner), .. cost.Gain] };
/// </code>
/// </example>
public static partial class Presets
{
    private static Split AmongProviders(SplitRule? by) => new(by ?? SplitRule.By(Basis.Equal), Recipients.Providers);
}

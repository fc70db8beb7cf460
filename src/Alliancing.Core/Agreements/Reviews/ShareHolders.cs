using Alliancing.RiskShare;

namespace Alliancing.Agreements;

/// <summary>Which participants the terms of a risk share name among those that share gain or pain.</summary>
internal static class ShareHolders
{
    /// <summary>The participants that some split, waterfall, entitlement or owners' split can give a line.</summary>
    public static HashSet<ParticipantId> Of(RiskShareTerms terms)
    {
        AccountLayout layout = terms.Layout;
        var holders = new HashSet<ParticipantId>();
        if (layout.Owners.Length == 1)
        {
            holders.UnionWith(Members(layout, layout.Owners));
        }

        if (terms.Schedule.Owners is { } owners)
        {
            holders.UnionWith(Members(layout, owners is SharesSplit shares ? Shared(layout, shares) : layout.Owners));
        }

        foreach (Component component in terms.Components)
        {
            holders.UnionWith(Members(layout, component.Gain.Concat(component.Pain).SelectMany(Flat).SelectMany(stage => Accounts(layout, stage))));
        }

        return holders;
    }

    /// <summary>A stage and the stages that stand in for the rest when it is not met.</summary>
    private static IEnumerable<Stage> Flat(Stage stage) => stage switch
    {
        Threshold { Otherwise: { } otherwise } => otherwise.SelectMany(Flat).Prepend(stage),
        Condition { Otherwise: { } otherwise } => otherwise.SelectMany(Flat).Prepend(stage),
        _ => [stage],
    };

    private static IEnumerable<int> Accounts(AccountLayout layout, Stage stage) => stage switch
    {
        Split split => Among(layout, split.By, split.To),
        Waterfall waterfall => waterfall.Tranches.SelectMany(t => Among(layout, t.By, t.To)),
        _ => [],
    };

    private static IEnumerable<int> Among(AccountLayout layout, SplitRule by, Recipients? to) =>
        (by is SharesSplit shares ? Shared(layout, shares) : []).Concat(to is null ? [] : layout.Indexes(to));

    private static IEnumerable<int> Shared(AccountLayout layout, SharesSplit shares) =>
        shares.Shares.Where(s => s.Share > Rate.Zero).Select(s => layout.Find(s.To)).OfType<int>();

    private static IEnumerable<ParticipantId> Members(AccountLayout layout, IEnumerable<int> accounts) => accounts.SelectMany(layout.Members);
}

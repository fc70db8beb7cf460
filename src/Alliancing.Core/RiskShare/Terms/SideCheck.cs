using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Walks the stages of one side when terms are built, and collects what is wrong with each.</summary>
internal sealed partial class SideCheck(RiskShareSchedule schedule, AccountLayout layout, Component? component, string side, List<Finding> findings, bool hasVariance = true) : ITermsScope
{
    private HashSet<Account> _pending = [];

    public string Path { get; private set; } = side;

    public Phase CurrentPhase { get; private set; }

    /// <summary>What is known of the accounts on which a modifier may draw.</summary>
    public ModifierReach Reach { get; private init; } = new();

    public string SideName => Path.Contains(".gain", StringComparison.Ordinal) ? "gain" : Path.Contains(".pain", StringComparison.Ordinal) ? "pain" : Path;

    public string At(string property) => $"{Path}.{property}";

    public void Error(string id, string path, string message) => findings.Add(Finding.Error(id, path, message));

    /// <summary>Checks the stages in order and that nothing is left at the end.</summary>
    public void Stages(ValueList<Stage> stages)
    {
        string list = Path;
        bool closed = false;
        for (int i = 0; i < stages.Count; i++)
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            stages[i].Check(this);
            closed |= CurrentPhase == Alliancing.RiskShare.Phase.Lines;
        }

        Path = list;
        if (stages.Count == 0)
        {
            Destination(To.Owner, list);
        }
        else if (!closed)
        {
            Error(FindingIds.Unallocated, list, "the side ends with money that nobody receives. End it with a split or a waterfall.");
        }

        Stranded(list);
    }

    /// <summary>Checks where a side leaves its list: everything goes to a destination, or other stages replace the rest.</summary>
    public void Leaves(Destination destination, string path, ValueList<Stage>? otherwise)
    {
        // Neither way returns to this list, so neither changes what its own later splits have to pay on.
        HashSet<Account> here = [.. _pending];
        Destination(destination, path);
        if (otherwise is null)
        {
            Stranded(path);
        }

        _pending = here;
        if (otherwise is not null)
        {
            var inner = new SideCheck(schedule, layout, component, At("otherwise"), findings) { CurrentPhase = CurrentPhase, Reach = Reach.Copy(), _pending = [.. here] };
            inner.Stages(otherwise);
        }
    }

    public void Phase(Stage stage, params ReadOnlySpan<Phase> allowed)
    {
        if (allowed.Contains(CurrentPhase))
        {
            return;
        }

        string here = CurrentPhase switch
        {
            Alliancing.RiskShare.Phase.Slice => "before the curve, when there is a slice of the variance and no amount yet",
            Alliancing.RiskShare.Phase.Amount => "after the curve, when there is an amount and no slice any more",
            _ => "after the split, when everything stands on the accounts",
        };
        string remedy = CurrentPhase == Alliancing.RiskShare.Phase.Slice ? "Move it after the curve" : "Move it to an earlier place";
        if (stage is Split or Waterfall)
        {
            remedy = CurrentPhase == Alliancing.RiskShare.Phase.Lines ? "Name the account that it divides with 'from', or remove one of the two splits" : "Move it after the first split";
        }

        Error(FindingIds.Phase, Path, $"a {stage.Word} stands {here}. {remedy}.");
    }

    public void MoveTo(Phase phase) => CurrentPhase = phase > CurrentPhase ? phase : CurrentPhase;

    public ScoreScale? Score(string id) => schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    public bool MayGoNegative(Account account) =>
        account.Kind == AccountKind.Reserve
        || (component?.EffectiveFunding == Funding.Owner && layout.OwnerSide is { } owner && layout.Find(account) == owner);

    public void Filled(Tranche tranche)
    {
        IEnumerable<Account> accounts = tranche.By is SharesSplit shares ? shares.Shares.Select(s => s.To) : tranche.To?.Accounts ?? [];
        _pending.UnionWith(accounts.Where(a => a.Kind == AccountKind.Group));
    }

    public void Filled(Account account)
    {
        if (account.Kind == AccountKind.Group)
        {
            _pending.Add(account);
        }
    }

    public void Emptied(Account account) => _pending.Remove(account);

    private void Stranded(string path)
    {
        foreach (Account group in _pending)
        {
            Error(FindingIds.Unallocated, path, $"{To.Describe(group)} receives money that no later split pays on to its members. Add a split from {group}.");
        }
    }
}

using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>The live amount, the slice and the accounts of one component, as a reader keeps them beside the text.</summary>
internal sealed class Ledger(string component, Fraction variance, Fraction portion)
{
    /// <summary>The account that the terms call the owner.</summary>
    public const string Owner = "owner";

    public const string Live = "live";

    private readonly Dictionary<string, Fraction> _accounts = new(StringComparer.Ordinal);
    private readonly List<(string Node, string Account, Fraction Amount)> _moves = [];

    public string Component => component;

    public Fraction Variance => variance;

    public Fraction Portion => portion;

    public Fraction Lo { get; set; } = 0;

    public Fraction Hi { get; set; } = variance.Size;

    public Fraction this[string account] => _accounts.GetValueOrDefault(account);

    public IEnumerable<string> Accounts => _accounts.Keys.Where(a => a is not (Live or "variance"));

    public void Move(PrintedNode node, PrintedMove move)
    {
        Add(node, move.From, -move.Amount);
        Add(node, move.To, move.Amount);
    }

    /// <summary>What one step moved into an account, less what it moved out of it.</summary>
    public Fraction Moved(string node, string account) => Fraction.Sum(_moves.Where(m => m.Node == node && m.Account == account).Select(m => m.Amount));

    private void Add(PrintedNode node, string account, Fraction amount)
    {
        _accounts[account] = this[account] + amount;
        _moves.Add((node.Id, account, amount));
    }
}

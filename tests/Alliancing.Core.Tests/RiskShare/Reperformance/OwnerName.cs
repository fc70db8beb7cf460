namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>The account that stands for the owner: the owner side where it has several participants, else its only one. The text calls it one name throughout.</summary>
internal sealed class OwnerName
{
    private string? _name;

    /// <summary>A component says who the owner is.</summary>
    public void Is(string name)
    {
        _name ??= name;
        if (_name != name)
        {
            throw new ObjectionException($"the owner is '{_name}' and '{name}'.");
        }
    }

    /// <summary>The account's printed name.</summary>
    public string Named(string account) => account == Ledger.Owner ? _name ?? account : account;
}

using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>The names of the accounts of an agreement.</summary>
internal sealed class AccountNames(RiskShareTerms terms)
{
    public string this[Account account] => account.Kind switch
    {
        AccountKind.Participant => terms.Participants.FirstOrDefault(p => Account.Of(p.Id) == account)?.Name ?? account.Id,
        AccountKind.Payee => $"{terms.Schedule.Payees.FirstOrDefault(p => Is(p.Id, account))?.Name ?? account.Id} (outside the alliance)",
        AccountKind.Reserve => Reserve(account),
        AccountKind.Group => $"group {account.Id}",
        AccountKind.CarriedForward => "carried forward",
        AccountKind.Residual => "residual, unallocated",
        _ => "owner side",
    };

    private string Reserve(Account account)
    {
        string? purpose = terms.Schedule.Reserves.FirstOrDefault(r => Is(r.Id, account))?.Purpose;
        return purpose is null ? $"reserve {account.Id}" : $"reserve {account.Id} ({purpose})";
    }

    private static bool Is(string id, Account account) => string.Equals(id, account.Id, StringComparison.Ordinal);
}

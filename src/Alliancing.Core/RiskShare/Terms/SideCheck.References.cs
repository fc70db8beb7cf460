using System.Globalization;

namespace Alliancing.RiskShare;

/// <content>Checks of what a stage refers to.</content>
internal sealed partial class SideCheck
{
    public void Account(Account account, string path)
    {
        if (account.Kind == AccountKind.Owner)
        {
            OwnerSide(path);
            return;
        }

        if (layout.Find(account) is not null)
        {
            return;
        }

        string what = account.Kind switch { AccountKind.Participant => "participant", AccountKind.Group => "group", AccountKind.Payee => "payee", _ => "reserve" };
        IEnumerable<Account> known = Enumerable.Range(0, layout.Count).Select(i => layout[i]).Where(a => a.Kind == account.Kind);
        Error(FindingIds.Unknown, path, $"there is no {what} '{account.Id}'. {Known(known.Select(a => a.Id), what)}");
    }

    /// <summary>The owner side must exist, and know how to split its account when it has several participants.</summary>
    public void OwnerSide(string path)
    {
        if (layout.Owners.Length == 0)
        {
            Error(FindingIds.Destination, path, "money goes to or comes from the owner, but the alliance has no participant on the owner side. Name another account, or add the owner.");
        }
        else if (layout.Owners.Length > 1 && schedule.Owners is null)
        {
            Error(FindingIds.Destination, path, $"money goes to or comes from the owner side, which has {layout.Owners.Length} participants, and the terms do not say how they split it. Give 'owners'.");
        }
    }

    public void Destination(Destination destination, string path, bool afterEach = false)
    {
        if (destination.Steps.Count == 0)
        {
            Error(FindingIds.Destination, path, "the destination names no account. Name one, for example owner or residual.");
            return;
        }

        for (int i = 0; i < destination.Steps.Count; i++)
        {
            DestinationStep step = destination.Steps[i];
            string at = destination.Steps.Count == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            bool last = i == destination.Steps.Count - 1;
            Step(step, at, afterEach);
            if (last && !step.TakesAll)
            {
                Error(FindingIds.Destination, at, "the last step of the destination may leave money over. End with owner or residual.");
            }

            if (!last && step.TakesAll)
            {
                Error(FindingIds.Unreachable, at, $"{step} takes everything, so the steps after it can never act. Give it an 'upTo', or end here.");
            }
        }
    }

    public void OptionalDestination(Destination? destination, string path, bool afterEach = false)
    {
        if (destination is not null)
        {
            Destination(destination, path, afterEach);
        }
    }

    public void OptionalRecipients(Recipients? recipients, string path)
    {
        if (recipients is null)
        {
            return;
        }

        if (recipients.Word is not null)
        {
            int[] members = recipients.Word switch { "owners" => layout.Owners, "providers" => layout.Providers, _ => layout.Everyone };
            if (members.Length == 0)
            {
                Error(FindingIds.Recipients, path, $"the alliance has no {recipients.Word}. Add participants to that side, or name others.");
            }

            return;
        }

        NotEmpty(recipients.Accounts.Count, path);
        for (int i = 0; i < recipients.Accounts.Count; i++)
        {
            Account account = recipients.Accounts[i];
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            Account(account, at);
            if (recipients.Accounts.Take(i).Any(a => Same(a, account)))
            {
                Error(FindingIds.Duplicate, at, $"'{account}' stands twice. Name each recipient once.");
            }
        }
    }

    /// <summary>Whether two words name one account: the owner side is its only participant where it has one.</summary>
    public bool Same(Account one, Account other) => one == other || (layout.Find(one) is { } index && layout.Find(other) == index);

    /// <summary>Warns where the account that a limit or clamp pays or draws on is one of those whose lines it holds: that line may then leave the limit.</summary>
    /// <param name="account">Who receives what is removed, or pays what is added.</param>
    /// <param name="does">What it does, as the message says it.</param>
    /// <param name="held">Whose lines are held.</param>
    /// <param name="path">Where the account is named.</param>
    /// <param name="byMembers">Whether a group stands for its members; otherwise its own account is held.</param>
    public void NotHeld(Account account, string does, Recipients held, string path, bool byMembers = false)
    {
        if (layout.Find(account) is not { } index)
        {
            return;
        }

        int[] lines = held.Word is not null ? layout.Indexes(held) : [.. held.Accounts.Select(a => layout.Find(a)).OfType<int>().SelectMany(i => byMembers ? Participants(i) : [i])];
        if (Participants(index).Append(index).Any(lines.Contains))
        {
            findings.Add(Finding.Warning(
                FindingIds.HeldItself,
                path,
                $"{Quoted(account)} {does} and is itself among those held, so that its own line may leave the limit. Name another account, or leave it out of those held."));
        }
    }

    public void Reserve(string id, string path)
    {
        if (!schedule.Reserves.Any(r => string.Equals(r.Id, id, StringComparison.Ordinal)))
        {
            Error(FindingIds.Unknown, path, $"there is no reserve '{id}'. {Known(schedule.Reserves.Select(r => r.Id), "reserve")}");
        }
    }

    public void Driver(Driver driver, string path)
    {
        if (driver.Id.Length == 0)
        {
            Error(FindingIds.Score, path, "nothing drives the rate. Name score:<id> or quantity:<id>.");
        }
        else if (driver.IsScore && Score(driver.Id) is null)
        {
            Error(FindingIds.Score, path, $"the terms declare no score '{driver.Id}'. {Known(schedule.Scores.Select(s => s.Id), "score")}");
        }
    }

    public void Basis(Basis basis, string path, LevelScope scope)
    {
        string? reason = basis.Word switch
        {
            "equal" => "'equal' is a weight for splits, not an amount",
            "amount" when scope == LevelScope.Each => "'amount' is the live amount of the side, which no single participant has",
            "amount" when CurrentPhase == Alliancing.RiskShare.Phase.Slice => "there is no live amount before the curve",
            "amount" when CurrentPhase == Alliancing.RiskShare.Phase.Lines => "nothing is live any more after the split",
            "variance" when !hasVariance => "there is no variance here: it is not known before the component is measured, nor outside every component",
            _ => null,
        };
        if (reason is not null)
        {
            Error(FindingIds.Basis, path, reason + ". Use a basis that has a value here.");
        }
    }

    public void Weights(Basis basis, string path)
    {
        if (basis.IsOfComponent && basis != RiskShare.Basis.Equal)
        {
            Error(FindingIds.Basis, path, $"'{basis}' is one amount for all, so it gives no weights. Use a basis that each participant has, or equal.");
        }
    }

    private static string Quoted(Account account) => account.Kind == AccountKind.Participant ? $"'{account.Id}'" : To.Describe(account);

    private IEnumerable<int> Participants(int index) => layout.Members(index).Select(m => layout.Find(RiskShare.Account.Of(m))).OfType<int>();

    private void Step(DestinationStep step, string path, bool afterEach)
    {
        if (step is AccountStep account)
        {
            account.UpTo?.Check(this, path + ".upTo", LevelScope.Side);
            Account(account.To, path);
            Filled(account.To);
            return;
        }

        if (!afterEach)
        {
            Error(FindingIds.Destination, path, "only a limit on each participant knows who has headroom. Use this destination there.");
        }

        SplitRule rule = ((HeadroomStep)step).ParticipantsWithHeadroom;
        if (rule is not (BasisSplit or ProductSplit))
        {
            Error(FindingIds.Weights, path, "the participants with headroom share by a basis. Name a basis.");
        }

        rule.Check(this, path + ".participantsWithHeadroom", null);
    }

    private static string Known(IEnumerable<string> ids, string what)
    {
        string list = string.Join(", ", ids);
        return list.Length == 0 ? $"The agreement declares no {what} at all: declare it." : $"Known are {list}.";
    }
}

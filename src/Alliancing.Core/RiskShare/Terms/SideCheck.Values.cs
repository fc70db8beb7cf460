namespace Alliancing.RiskShare;

/// <content>Checks of the values that a stage states.</content>
internal sealed partial class SideCheck
{
    public void NotEmpty(int count, string path)
    {
        if (count == 0)
        {
            Error(FindingIds.Empty, path, "the list is empty. Give at least one entry.");
        }
    }

    public void Levels(ValueList<Level> levels, string path, LevelScope scope)
    {
        NotEmpty(levels.Count, path);
        for (int i = 0; i < levels.Count; i++)
        {
            levels[i].Check(this, FormattableString.Invariant($"{path}[{i}]"), scope);
        }
    }

    public void Id(string id, string path)
    {
        if (!Identifier.IsValid(id))
        {
            Error(FindingIds.Identifier, path, $"'{id}' is not an identifier. Use {Identifier.Rule}.");
        }
    }

    public void OptionalId(string? id, string path)
    {
        if (id is not null)
        {
            Id(id, path);
        }
    }

    public void SameCurrency(Money money, string path)
    {
        if (money.Currency != schedule.Currency)
        {
            Error(FindingIds.Currency, path, $"the amount is in {money.Currency.Code}, the agreement in {schedule.Currency.Code}. One settlement has one currency.");
        }
    }

    public void ExactlyOne(bool first, bool second, string firstName, string secondName)
    {
        if (first == second)
        {
            Error(FindingIds.Empty, Path, $"{(first ? "both" : "neither")} '{firstName}' {(first ? "and" : "nor")} '{secondName}' {(first ? "are" : "is")} given. Give exactly one of them.");
        }
    }

    public void Together(bool first, bool second, string firstName, string secondName)
    {
        if (first && !second)
        {
            Error(FindingIds.Destination, Path, $"'{firstName}' is given without '{secondName}'. Say with '{secondName}' where the money goes or comes from.");
        }
        else if (second && !first)
        {
            Error(FindingIds.Empty, Path, $"'{secondName}' is given without '{firstName}'. Remove it, or give '{firstName}'.");
        }
    }
}

namespace Alliancing.RiskShare;

/// <summary>Terms followed along one range, with what the stages did on the way.</summary>
internal sealed class FollowedTerms(ReviewSheet sheet, Outturn outturn, ExposureRange range, IReadOnlyList<WalkStep> steps)
{
    public ReviewSheet Sheet => sheet;

    public ExposureRange Range => range;

    public IReadOnlyList<WalkStep> Steps => steps;

    public Exposure Exposure { get; } = Foresight.Shape(sheet.Terms, outturn, range, steps);

    /// <summary>The components that move with what varies.</summary>
    public Component[] Moving { get; } = [.. sheet.Terms.Components.Where(c => range.Moves(c.Measure))];

    /// <summary>The path of the only component that moves, or of all.</summary>
    public string Path => Moving is [var only] ? $"components[{only.Id}]" : "components";

    /// <summary>Whether more of what varies is always worse, so that nobody should be better off for it.</summary>
    public bool IsCost => Moving.All(c => c.Measure is SavingMeasure);

    /// <summary>The provider side's lines.</summary>
    public IEnumerable<AccountExposure> Providers => sheet.Terms.Layout.Providers.Select(i => Exposure[sheet.Terms.Layout[i]]);

    /// <summary>What an account's participant is called.</summary>
    public string NameOf(Account account) => sheet.Terms.Participants.FirstOrDefault(p => Account.Of(p.Id) == account)?.Name ?? account.ToString();

    /// <summary>The clauses of the side that runs at a place; null where the stages cite none, or several components run different sides.</summary>
    public Citation? CitedAt(Ratio at) => Moving.Select(c => IsGain(c.Measure, at)).Distinct().ToArray() is [var side] ? Cited(side) : null;

    /// <summary>The clauses of one side of the components that move; null where the stages cite none.</summary>
    public Citation? Cited(bool isGain) =>
        ReviewSheet.Cited(StagePlace.All(sheet.Terms).Where(p => p.IsGain == isGain && Moving.Contains(p.Component)).Select(p => p.Stage.Clause));

    /// <summary>The outturn moved to a place.</summary>
    public Outturn Example(Ratio at) => range.Move(outturn, at, sheet.Terms.Currency);

    /// <summary>A place inside a part of the range, as far as there is one.</summary>
    public Ratio Inside(Ratio from, Ratio? to) => to is { } end ? (from + end) / 2 : from + Step;

    private bool IsGain(Measure measure, Ratio at)
    {
        bool isBelow = at.CompareTo(Exposure.Target?.Ratio ?? Ratio.Zero) < 0;
        bool savesBelow = measure is SavingMeasure or QuantityMeasure { Direction: QuantityDirection.BelowBase };
        return isBelow == savesBelow;
    }

    /// <summary>A step that people notice: the distance from nothing to the target, or one unit.</summary>
    private Ratio Step => range.Centre(sheet.Terms, outturn) is { Sign: > 0 } centre ? centre : range.Scale(sheet.Terms.Currency);
}

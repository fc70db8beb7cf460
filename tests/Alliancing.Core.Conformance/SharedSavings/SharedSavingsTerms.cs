using System.Globalization;
using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>The contract of a row in ordinary stages, and its outturn.</summary>
/// <remarks>
/// Everything here depends on the parameters that the contract has (track, quality rule, limits), never on which row it is: rows with equal parameters share one object of terms.
/// What differs from year to year in the same contract stands in the outturn.
/// </remarks>
internal sealed record SharedSavingsTerms
{
    public const string Aco = "aco";

    private const string Agreement = "shared-savings";
    private const string People = "people";
    private const string Months = "months";
    private const string PeriodFactor = "period-factor";
    private const string Quality = "quality";
    private const string QualityResult = "quality-result";
    private const string LastDay = "member-on-the-last-day";

    private static readonly Basis Relief = Basis.Named("relief");
    private static readonly Basis LossLimit = Basis.Named("loss-limit");
    private static readonly Basis Advance = Basis.Named("advance");

    // Everything that the terms depend on, so that the record's equality finds terms already built.
    public required bool TwoSided { get; init; }

    public required bool RateFromTable { get; init; }

    public required decimal MinimumRate { get; init; }

    public required decimal MaximumShare { get; init; }

    public required string QualityRule { get; init; }

    public required bool HalfRateBelowMinimum { get; init; }

    public required decimal Sequestration { get; init; }

    public required decimal PaymentLimit { get; init; }

    public required string LossRule { get; init; }

    public required decimal? LossLimitRate { get; init; }

    public required bool HasLossLimitInMoney { get; init; }

    public required bool HasAdvance { get; init; }

    public static SharedSavingsTerms Of(SharedSavingsRow row)
    {
        // Below 500 people the published table has no figure, and the rate is taken as published.
        bool table = row.MinimumRateBasis == "TABLE" && row.People >= 500;
        return new SharedSavingsTerms
        {
            TwoSided = row.TwoSided,
            RateFromTable = table,
            MinimumRate = table ? 0 : row.MinimumRate,
            MaximumShare = row.MaximumShare,
            QualityRule = row.QualityRule,
            HalfRateBelowMinimum = row.HalfRateBelowMinimum,
            Sequestration = row.Sequestration,
            PaymentLimit = row.PaymentLimit,
            LossRule = row.LossRule,
            LossLimitRate = row.LossLimitRate,
            HasLossLimitInMoney = row.LossLimit is not null,
            HasAdvance = row.AdvanceBalance is > 0,
        };
    }

    public RiskShareTerms Build()
    {
        RateExpression minimum = RateFromTable ? Presets.MinimumSavingsRate(People) : RateExpression.Number(MinimumRate);
        RateExpression share = ShareRate();
        SavingsShare savings = new()
        {
            MinimumRate = minimum,
            Rate = share,
            RateBelowMinimum = HalfRateBelowMinimum ? RateExpression.Product(Rate.Percent(50), share) : null,
            PaidWhen = Criterion.Fact(LastDay),
            Levy = Rate.Fraction(Sequestration),
            LevyTo = To.Payee("sequestration"),
            PaymentLimit = Rate.Fraction(PaymentLimit),
        };
        LossShare losses = new()
        {
            MinimumRate = minimum,
            Rate = LossRate(),
            Limit = Limit(),
            Relief = Level.Of(RateExpression.Linear(Driver.Quantity(PeriodFactor)), Relief),
            PartOfYear = RateExpression.Table(Driver.Quantity(Months), [new(0, 0), new(12, 1)]),
        };

        // A one-sided contract owes nothing; it is written with a loss rate of 0 % where the published corridor is to be seen.
        Component component = Presets.SharedSavingsTwoSided(savings, TwoSided ? losses : new LossShare { MinimumRate = minimum, Rate = Rate.Zero });
        return RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = Agreement,
            Currency = Currency.Usd,
            Participants = [Participant.Owner("cms", "Centers for Medicare and Medicaid Services"), Participant.Provider(Aco, "Accountable care organisation")],
            Scores = [new ScoreScale(Quality, 0, 1, 10)],
            Payees = [new OutsidePayee("sequestration"), new OutsidePayee("advance-payments")],
            Components = [HasAdvance ? component with { Gain = Recouping(component.Gain) } : component],
        });
    }

    public static Outturn Outturn(SharedSavingsRow row)
    {
        decimal quality = row.QualityScore ?? 0;
        Outturn outturn = new Outturn(Agreement, ReportingPeriod.Between(new(row.Year, 1, 1), new(row.Year, 12, 31)))
        {
            Target = Money.Of(row.Benchmark, Currency.Usd),
            Actual = Money.Of(row.Expenditure, Currency.Usd),
            Name = string.Create(CultureInfo.InvariantCulture, $"PY{row.Year}"),
        };
        return outturn
            .WithQuantity(People, row.People)
            .WithQuantity(Months, row.Months)
            .WithQuantity(PeriodFactor, row.PeriodFactor ?? 1)
            .WithScore(Quality, quality)
            .WithFact(QualityResult, row.QualityResult)
            .WithFact(LastDay, !row.LeftMidYear)
            .With(Relief, row.Relief ?? 0)
            .With(LossLimit, row.LossLimit ?? 0)
            .With(Advance, row.AdvanceBalance ?? 0);
    }

    /// <summary>The advance still to be repaid comes out of what was earned, last.</summary>
    private static ValueList<Stage> Recouping(ValueList<Stage> gain) => [.. gain.SkipLast(1), Levy.UpTo(Level.Whole(Advance), To.Payee("advance-payments")), gain[^1]];

    private RateExpression ShareRate()
    {
        RateExpression maximum = RateExpression.Number(MaximumShare);
        RateExpression nothing = RateExpression.Number(0);
        RateExpression scaled = RateExpression.Product(maximum, RateExpression.Linear(Driver.Score(Quality)));
        ValueList<PickCase> cases = QualityRule switch
        {
            "SCALED" => [new("MET", scaled)],
            "MAX_IF_MET" => [new("MET", maximum)],
            "MAX_OR_ALT" => [new("MET", maximum), new("ALT", scaled)],
            _ => throw new InvalidDataException($"The quality rule {QualityRule} is not known."),
        };
        return RateExpression.Pick(QualityResult, cases, nothing);
    }

    private RateExpression LossRate() => LossRule switch
    {
        "NONE" => RateExpression.Number(0),
        "FIXED_30" => Rate.Percent(30),
        "ONE_MINUS_SHARE_40_60" => OneMinusShare(0.60m),
        "ONE_MINUS_SHARE_40_75" => OneMinusShare(0.75m),
        _ => throw new InvalidDataException($"The loss rule {LossRule} is not known."),
    };

    /// <summary>One less the maximum share times quality, between 40 % and the maximum share; the highest rate when the standard is not met.</summary>
    private static RateExpression OneMinusShare(decimal maximum) => RateExpression.Pick(
        QualityResult,
        [new("NOT_MET", RateExpression.Number(maximum))],
        RateExpression.Linear(Driver.Score(Quality), 1, -maximum, 0.40m, maximum));

    private Level? Limit()
    {
        Level? benchmark = LossLimitRate is { } rate ? Level.Of(Rate.Fraction(rate), Basis.Target) : null;
        Level? money = HasLossLimitInMoney ? Level.Whole(LossLimit) : null;
        return benchmark is null ? money : money is null ? benchmark : Level.LowerOf(benchmark, money);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>How the words, unions and lists of a risk share stand in JSON.</summary>
internal static class RiskShareConverters
{
    private static TextScalar<Account> Account { get; } = new(
        "an account: a participant's id, owner, residual, carriedForward, group:<id>, reserve:<id> or payee:<id>",
        "^((group|reserve|payee):)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
        RiskShare.Account.TryParse,
        account => account.ToString());

    private static TextScalar<Basis> Basis { get; } = new(
        "a basis: target, actual, variance, amount, money, equal, fee, feeAtRisk, revenue, contribution, budget, activity, volume or named:<id>",
        "^(target|actual|variance|amount|money|equal|fee|feeAtRisk|revenue|contribution|budget|activity|volume|named:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$",
        RiskShare.Basis.TryParse,
        basis => basis.Word);

    private static TextScalar<Driver> Driver { get; } = new(
        "a driver: score:<id> or quantity:<id>",
        "^(score|quantity):[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
        RiskShare.Driver.TryParse,
        driver => driver.ToString());

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Account, Basis, Driver, Measures(), Levels(), Rates(), Criteria(), Splits(), Steps(),
        new OneOrManyConverter<Destination, DestinationStep>(steps => new Destination(steps), destination => destination.Steps),
        new OneOrManyConverter<Recipients, Account>(ToRecipients, recipients => recipients.Word is { } word ? [RiskShare.Account.Parse(word)] : recipients.Accounts),
        new FactConverter(), new TraceValueConverter(),
        new EnumScalar<Funding>(), new EnumScalar<QuantityDirection>(), new EnumScalar<Interpolation>(), new EnumScalar<TableEnds>(), new EnumScalar<Comparison>(),
        new EnumScalar<ClaimsRule>(), new EnumScalar<BandOrigin>(), new EnumScalar<ReserveMovement>(), new EnumScalar<LineCategory>(),
        new EnumScalar<SeriesMethod>(), new EnumScalar<StatementKind>(), new EnumScalar<RefundTiming>(), new EnumScalar<PartShare>(), new EnumScalar<Proration>(), new EnumScalar<UnmetLoss>(), new EnumScalar<IndexFrequency>(),
        new ValueListConverter<Component>(), new ValueListConverter<Stage>(), new ValueListConverter<Level>(),
        new ValueListConverter<RateExpression>(), new ValueListConverter<TablePoint>(), new ValueListConverter<PickCase>(), new ValueListConverter<Criterion>(),
        new ValueListConverter<AgreedShare>(), new ValueListConverter<Basis>(), new ValueListConverter<Band>(), new ValueListConverter<Tranche>(),
        new ValueListConverter<ScoreScale>(), new ValueListConverter<ParticipantGroup>(), new ValueListConverter<ParticipantId>(), new ValueListConverter<OutsidePayee>(),
        new ValueListConverter<TaggedReserve>(), new ValueListConverter<Entitlement>(), new ValueListConverter<ClosingClamp>(), new ValueListConverter<string>(),
        new ValueListConverter<LineCategory>(), new ValueListConverter<AdjustmentDocument>(), new ValueListConverter<CostLine>(), new ValueListConverter<RecordedLine>(),
        new ValueListConverter<RecordedFinding>(), new ValueListConverter<ComponentSettlement>(),
        new ValueListConverter<TraceNode>(), new ValueListConverter<TraceInput>(), new ValueListConverter<TraceParameter>(),
        new ValueListConverter<TraceAlternative>(), new ValueListConverter<TracePosting>(),
        new ValueListConverter<Milestone>(), new ValueListConverter<StatementDocument>(), new ValueListConverter<AccountPayment>(), new ValueListConverter<BroughtForwardLoss>(),
        new ValueListConverter<PublishedIndex>(), new ValueListConverter<IndexValue>(), new EnumScalar<BridgeGroup>(), new EnumScalar<ExposureAxis>(),
        new ValueListConverter<BridgeGroup>(), new ValueListConverter<BridgeLine>(), new ValueListConverter<BridgeAmount>(), new ValueListConverter<TraceValue>(),
        new ValueListConverter<AccountExposure>(), new ValueListConverter<ExposurePoint>(), new ValueListConverter<ExposureSegment>(), new ValueListConverter<LastPoundShare>(),
        new ValueListConverter<ReviewFindingDocument>(), new ValueListConverter<RecordedDrawing>(), new ValueListConverter<RecordedPosition>(), new ValueListConverter<RoundingCorrection>(),
        new ValueListConverter<LatePayment>(),
    ];

    private static UnionConverter<Measure> Measures() => new UnionConverter<Measure>("Measure")
        .ByTag<SavingMeasure>("kind", "saving")
        .ByTag<ExcessMeasure>("kind", "excess")
        .ByTag<QuantityMeasure>("kind", "quantity")
        .ByTag<ScoreMeasure>("kind", "score");

    private static UnionConverter<Level> Levels() => new UnionConverter<Level>("Level")
        .ByProperty<RateLevel>("of")
        .ByProperty<AmountLevel>("amount")
        .ByProperty<LowestLevel>("lowerOf")
        .ByProperty<HighestLevel>("higherOf");

    private static UnionConverter<RateExpression> Rates() => new UnionConverter<RateExpression>("RateExpression")
        .Text(new DecimalScalar(), value => new FixedRate(value), TakeFixed)
        .ByTag<LinearRate>("kind", "linear")
        .ByTag<TableRate>("kind", "table")
        .ByTag<PickedRate>("kind", "pick")
        .ByTag<ProductRate>("kind", "product")
        .ByTag<SumRate>("kind", "sum");

    private static UnionConverter<Criterion> Criteria() => new UnionConverter<Criterion>("Criterion")
        .ByTag<FactCriterion>("kind", "fact")
        .ByTag<RateCriterion>("kind", "rate")
        .ByTag<MoneyCriterion>("kind", "money")
        .ByTag<AllCriteria>("kind", "all")
        .ByTag<AnyCriterion>("kind", "any")
        .ByTag<NotCriterion>("kind", "not");

    private static UnionConverter<SplitRule> Splits() => new UnionConverter<SplitRule>("SplitRule")
        .Text(Basis, basis => new BasisSplit(basis), TakeBasis)
        .ByProperty<SharesSplit>("shares")
        .ByProperty<ClaimsSplit>("claims")
        .ByProperty<ProductSplit>("bases");

    private static UnionConverter<DestinationStep> Steps() => new UnionConverter<DestinationStep>("DestinationStep")
        .Text(Account, account => new AccountStep(account), TakeAccount)
        .ByProperty<AccountStep>("to")
        .ByProperty<HeadroomStep>("participantsWithHeadroom");

    private static bool TakeFixed(RateExpression rate, out decimal value)
    {
        value = (rate as FixedRate)?.Value ?? 0;
        return rate is FixedRate;
    }

    private static bool TakeBasis(SplitRule rule, out Basis basis)
    {
        basis = (rule as BasisSplit)?.Basis ?? default;
        return rule is BasisSplit;
    }

    private static bool TakeAccount(DestinationStep step, out Account account)
    {
        account = (step as AccountStep)?.To ?? default;
        return step is AccountStep { UpTo: null };
    }

    private static Recipients ToRecipients(ValueList<Account> accounts) => accounts is [var one]
        ? one.ToString() switch
        {
            "owners" => Recipients.Owners,
            "providers" => Recipients.Providers,
            "everyone" => Recipients.Everyone,
            _ => Recipients.Of(one),
        }
        : Recipients.Of([.. accounts]);
}

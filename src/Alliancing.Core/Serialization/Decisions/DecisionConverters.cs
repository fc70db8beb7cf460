using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Alliancing.Governance;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Serialization;

/// <summary>How the words, unions and lists of decisions stand in JSON.</summary>
internal static class DecisionConverters
{
    private static TextScalar<Deadline> Deadline { get; } = new(
        "a moment in UTC, such as \"2014-03-31T17:00:00Z\"", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", TryParse, deadline => InstantPattern.ExtendedIso.Format(deadline.At));

    private static TextScalar<WorkingDays> Calendar { get; } = new(
        "\"England and Wales\", \"Scotland\" or \"Northern Ireland\"", "^(England and Wales|Scotland|Northern Ireland)$", TryFind, days => days.Name);

    private static ParsableScalar<Digest> Digest { get; } = new("a digest of 64 hexadecimal digits in lower case", "^[0-9a-f]{64}$");

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Deadline, Calendar, Digest, LengthScalar.Instance, PrincipleScalar.Instance, Tests(), Events(), Entries(),
        new InPlaceOfConverter<Citation, CitationDocument>(document => document.ToCitation(), CitationDocument.Of),
        new InPlaceOfConverter<MatterClass, MatterClassDocument>(document => document.ToMatterClass(), MatterClassDocument.Of),
        new InPlaceOfConverter<Charter, CharterDocument>(document => document.ToCharter(), CharterDocument.Of),
        new InPlaceOfConverter<Seat, SeatDocument>(document => document.ToSeat(), SeatDocument.Of),
        new InPlaceOfConverter<Deputy, DeputyDocument>(document => document.ToDeputy(), DeputyDocument.Of),
        new InPlaceOfConverter<RedactableText, RedactableDocument>(document => document.ToText(), RedactableDocument.Of),
        new EnumScalar<MatterAuthority>(), new EnumScalar<PrincipleKind>(), new EnumScalar<PositionKind>(), new EnumScalar<Comparison>(), new EnumScalar<VoteBase>(),
        new EnumScalar<ResultsShown>(), new EnumScalar<LadderPower>(), new EnumScalar<ConflictHandling>(),
        new ValueListConverter<RuleDocument>(), new ValueListConverter<Seat>(), new ValueListConverter<DecisionDocument>(), new ValueListConverter<DecisionEvent>(),
        new ValueListConverter<RegisterEntryDocument>(), new ValueListConverter<PrincipleDocument>(), new ValueListConverter<Principle>(), new ValueListConverter<Person>(),
        new ValueListConverter<Deputy>(), new ValueListConverter<Suspension>(), new ValueListConverter<LadderStep>(), new ValueListConverter<LocalDate>(),
        new ValueListConverter<ParticipantId>(), new ValueListConverter<ValueList<ParticipantId>>(), new ValueListConverter<PositionKind>(), new ValueListConverter<string>(),
    ];

    /// <summary>What minutes have besides.</summary>
    public static IReadOnlyList<JsonConverter> Reports { get; } =
    [
        .. All,
        new EnumScalar<DecisionOutcome>(), new EnumScalar<DecisionStatus>(), new EnumScalar<NotAgreedCause>(), new EnumScalar<SeatStanding>(),
        new ValueListConverter<RecordedDecision>(), new ValueListConverter<RecordedSeat>(), new ValueListConverter<NextStep>(), new ValueListConverter<EarlierResult>(),
        new ValueListConverter<RecordedFinding>(),
    ];

    private static UnionConverter<DecisionTest> Tests() => new UnionConverter<DecisionTest>("DecisionTest")
        .ByTag<Unanimity>("kind", "unanimity")
        .ByTag<ShareTest>("kind", "share")
        .ByTag<CountTest>("kind", "count");

    private static UnionConverter<RegisterEntryDocument> Entries() => new UnionConverter<RegisterEntryDocument>("RegisterEntry")
        .ByTag<DecisionEntryDocument>("entry", "decision")
        .ByTag<EventEntryDocument>("entry", "event");

    private static UnionConverter<DecisionEvent> Events() => new UnionConverter<DecisionEvent>("DecisionEvent")
        .ByTag<ConditionMet>("event", "conditionMet")
        .ByTag<ConflictDeclared>("event", "conflictDeclared")
        .ByTag<ConflictHandled>("event", "conflictHandled")
        .ByTag<DecisionChallenged>("event", "decisionChallenged")
        .ByTag<DecisionImplemented>("event", "decisionImplemented")
        .ByTag<DecisionOpened>("event", "decisionOpened")
        .ByTag<DecisionReopened>("event", "decisionReopened")
        .ByTag<DecisionRescinded>("event", "decisionRescinded")
        .ByTag<DecisionSuperseded>("event", "decisionSuperseded")
        .ByTag<DecisionWithdrawn>("event", "decisionWithdrawn")
        .ByTag<DeputyAppointed>("event", "deputyAppointed")
        .ByTag<EntitlementRevoked>("event", "entitlementRevoked")
        .ByTag<HeldBehind>("event", "heldBehind")
        .ByTag<HoldReleased>("event", "holdReleased")
        .ByTag<LadderStepTaken>("event", "ladderStepTaken")
        .ByTag<NoteAdded>("event", "noteAdded")
        .ByTag<NoticeFailed>("event", "noticeFailed")
        .ByTag<NoticeGiven>("event", "noticeGiven")
        .ByTag<NoticeProven>("event", "noticeProven")
        .ByTag<PositionGiven>("event", "positionGiven")
        .ByTag<PositionWithdrawn>("event", "positionWithdrawn")
        .ByTag<RatificationRefused>("event", "ratificationRefused")
        .ByTag<Ratified>("event", "ratified")
        .ByTag<ReasonRedacted>("event", "reasonRedacted")
        .ByTag<RepresentativesReplaced>("event", "representativesReplaced")
        .ByTag<ResultsHidden>("event", "resultsHidden")
        .ByTag<ResultsRevealed>("event", "resultsRevealed")
        .ByTag<SeatJoined>("event", "seatJoined")
        .ByTag<SeatLeft>("event", "seatLeft")
        .ByTag<SeatRenounced>("event", "seatRenounced")
        .ByTag<SeatSucceeded>("event", "seatSucceeded")
        .ByTag<StepDecided>("event", "stepDecided")
        .ByTag<TextAmended>("event", "textAmended")
        .ByTag<TypingErrorCorrected>("event", "typingErrorCorrected");

    private static bool TryParse(string text, [NotNullWhen(true)] out Deadline deadline)
    {
        bool isMoment = InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out Instant at);
        deadline = new Deadline(at);
        return isMoment;
    }

    private static bool TryFind(string text, [NotNullWhen(true)] out WorkingDays? calendar)
    {
        calendar = WorkingDays.All.FirstOrDefault(days => days.Name == text);
        return calendar is not null;
    }
}

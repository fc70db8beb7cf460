using Alliancing.Agreements;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Procurement;
using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>Reads and writes every document of this library as JSON.</summary>
/// <remarks>Reading never throws for what stands in the text: it returns the document, or every problem with its JSON path, line and column.</remarks>
/// <example>
/// <code>
/// AllianceAgreement agreement = AllianceJson.ReadAgreement(text).OrThrow();
/// foreach (Finding finding in agreement.Findings) Console.WriteLine(finding);
/// </code>
/// </example>
public static class AllianceJson
{
    /// <summary>The most bytes that a document may have.</summary>
    public const int LargestSize = JsonText.LargestSize;

    private static readonly DocumentKind<AgreementDocument> _agreement = new()
    {
        Format = new DocumentFormat("agreement", 1),
        Contracts = AllianceContext.Default,
        Converters = AgreementConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<OutturnDocument> _outturn = new()
    {
        Format = new DocumentFormat("outturn", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<HistoryDocument> _history = new()
    {
        Format = new DocumentFormat("history", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RecordedSettlement> _settlement = new()
    {
        Format = new DocumentFormat("settlement", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RecordedStatement> _statement = new()
    {
        Format = new DocumentFormat("statement", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RecordedRefusal> _refusal = new()
    {
        Format = new DocumentFormat("refusal", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
    };

    private static readonly DocumentKind<RecordedTrace> _trace = new()
    {
        Format = new DocumentFormat("trace", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency,
    };

    private static readonly DocumentKind<RecordedBridge> _bridge = new()
    {
        Format = new DocumentFormat("bridge", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RecordedExposure> _exposure = new()
    {
        Format = new DocumentFormat("exposure", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<ReviewDocument> _review = new()
    {
        Format = new DocumentFormat("review", 1),
        Contracts = AllianceContext.Default,
        Converters = RiskShareConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<LifecycleDocument> _lifecycle = new()
    {
        Format = new DocumentFormat("lifecycle", 1),
        Contracts = AllianceContext.Default,
        Converters = LifecycleConverters.All,
    };

    private static readonly DocumentKind<TenderDocument> _procurement = new()
    {
        Format = new DocumentFormat("procurement", 1),
        Contracts = AllianceContext.Default,
        Converters = TenderConverters.All,
    };

    private static readonly DocumentKind<DecisionsDocument> _decisions = new()
    {
        Format = new DocumentFormat("decisions", 1),
        Contracts = DecisionContext.Default,
        Converters = DecisionConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RegisterDocument> _register = new()
    {
        Format = new DocumentFormat("register", 1),
        Contracts = DecisionContext.Default,
        Converters = DecisionConverters.All,
        CurrencyOf = d => d.Currency ?? default,
    };

    private static readonly DocumentKind<RecordedPhase> _phase = new()
    {
        Format = new DocumentFormat("phase", 1),
        Contracts = AllianceContext.Default,
        Converters = LifecycleConverters.Reports,
    };

    private static readonly DocumentKind<RecordedMinutes> _minutes = new()
    {
        Format = new DocumentFormat("minutes", 1),
        Contracts = DecisionContext.Default,
        Converters = DecisionConverters.Reports,
    };

    private static readonly DocumentKind<RecordedDifference> _difference = new()
    {
        Format = new DocumentFormat("difference", 1),
        Contracts = AllianceContext.Default,
        Converters = [new EnumScalar<ChangeKind>(), new ValueListConverter<AgreementChange>()],
    };

    private static readonly IDocumentKind[] _kinds =
    [
        _agreement, _outturn, _history, _settlement, _refusal, _trace, _bridge, _exposure, _review, _statement, _lifecycle, _procurement, _decisions, _register, _phase, _minutes, _difference,
    ];

    /// <summary>The names of the documents, such as <c>agreement</c> for the format <c>alliancing.agreement.v1</c>.</summary>
    public static IReadOnlyList<string> Documents => [.. _kinds.Select(k => k.Format.Document)];

    /// <summary>Reads a document of any kind, by the format that it says it has.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The document as the type of its format, such as an <see cref="AllianceAgreement"/> or an <see cref="Outturn"/>; or every problem.</returns>
    public static DocumentOutcome<object> Read(string json) =>
        new DocumentReader(_kinds).Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<object>.Readable(Model(document)));

    /// <summary>Reads a document of any kind, by the format that it says it has.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The document as the type of its format, such as an <see cref="AllianceAgreement"/> or an <see cref="Outturn"/>; or every problem.</returns>
    public static DocumentOutcome<object> Read(ReadOnlySpan<byte> utf8) =>
        new DocumentReader(_kinds).Read(utf8).Then(document => DocumentOutcome<object>.Readable(Model(document)));

    /// <summary>Reads a document of one of several kinds, by the format that it says it has.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <param name="documents">The kinds that are wanted, some of <see cref="Documents"/>; at least one.</param>
    /// <returns>The document as the type of its format; or every problem, which for a document of another kind is that it is none of these.</returns>
    /// <exception cref="ArgumentException">There is no such kind, or none is given.</exception>
    public static DocumentOutcome<object> Read(ReadOnlySpan<byte> utf8, params ReadOnlySpan<string> documents)
    {
        var kinds = new List<IDocumentKind>();
        foreach (string document in documents)
        {
            kinds.Add(Kind(document));
        }

        Guard.Against.NullOrEmpty(kinds, nameof(documents));
        return new DocumentReader(kinds).Read(utf8).Then(document => DocumentOutcome<object>.Readable(Model(document)));
    }

    /// <summary>Reads an agreement.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The agreement with its own findings, or every problem of the document.</returns>
    public static DocumentOutcome<AllianceAgreement> ReadAgreement(string json) =>
        _agreement.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<AllianceAgreement>.Readable(document.ToAgreement()));

    /// <summary>Reads an agreement.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The agreement with its own findings, or every problem of the document.</returns>
    public static DocumentOutcome<AllianceAgreement> ReadAgreement(ReadOnlySpan<byte> utf8) =>
        _agreement.Read(utf8).Then(document => DocumentOutcome<AllianceAgreement>.Readable(document.ToAgreement()));

    /// <summary>Reads an outturn.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The outturn, or every problem of the document.</returns>
    public static DocumentOutcome<Outturn> ReadOutturn(string json) =>
        _outturn.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<Outturn>.Readable(document.ToOutturn()));

    /// <summary>Reads an outturn.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The outturn, or every problem of the document.</returns>
    public static DocumentOutcome<Outturn> ReadOutturn(ReadOnlySpan<byte> utf8) =>
        _outturn.Read(utf8).Then(document => DocumentOutcome<Outturn>.Readable(document.ToOutturn()));

    /// <summary>Reads a settlement history.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The history, or every problem of the document.</returns>
    public static DocumentOutcome<SettlementHistory> ReadHistory(string json) =>
        _history.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<SettlementHistory>.Readable(document.ToHistory()));

    /// <summary>Reads a settlement history.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The history, or every problem of the document.</returns>
    public static DocumentOutcome<SettlementHistory> ReadHistory(ReadOnlySpan<byte> utf8) =>
        _history.Read(utf8).Then(document => DocumentOutcome<SettlementHistory>.Readable(document.ToHistory()));

    /// <summary>Reads a recorded settlement.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The settlement as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedSettlement> ReadSettlement(string json) => _settlement.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded statement on account.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The statement as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedStatement> ReadStatement(string json) => _statement.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded refusal.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The refusal as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedRefusal> ReadRefusal(string json) => _refusal.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded trace.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The trace as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedTrace> ReadTrace(string json) => _trace.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded bridge.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The bridge as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedBridge> ReadBridge(string json) => _bridge.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded exposure.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The exposure as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedExposure> ReadExposure(string json) => _exposure.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded review.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The review as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedReview> ReadReview(string json) =>
        _review.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<RecordedReview>.Readable(document.ToReview()));
    /// <summary>Reads the record of a lifecycle.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The record, or every problem of the document. Whether its events are sound is said by <see cref="AllianceLifecycle.Evaluate(LifecycleRecord)"/>.</returns>
    public static DocumentOutcome<LifecycleRecord> ReadLifecycle(string json) =>
        _lifecycle.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<LifecycleRecord>.Readable(document.ToRecord()));

    /// <summary>Reads the record of a lifecycle.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The record, or every problem of the document. Whether its events are sound is said by <see cref="AllianceLifecycle.Evaluate(LifecycleRecord)"/>.</returns>
    public static DocumentOutcome<LifecycleRecord> ReadLifecycle(ReadOnlySpan<byte> utf8) =>
        _lifecycle.Read(utf8).Then(document => DocumentOutcome<LifecycleRecord>.Readable(document.ToRecord()));

    /// <summary>Reads a tender.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The tender, or every problem of the document. Whether it can be evaluated is said by <see cref="BidEvaluator.Evaluate"/>.</returns>
    public static DocumentOutcome<Tender> ReadTender(string json) =>
        _procurement.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<Tender>.Readable(document.ToTender()));

    /// <summary>Reads a tender.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The tender, or every problem of the document. Whether it can be evaluated is said by <see cref="BidEvaluator.Evaluate"/>.</returns>
    public static DocumentOutcome<Tender> ReadTender(ReadOnlySpan<byte> utf8) =>
        _procurement.Read(utf8).Then(document => DocumentOutcome<Tender>.Readable(document.ToTender()));
    /// <summary>Reads decisions.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The decisions with their own findings, or every problem of the document.</returns>
    public static DocumentOutcome<MinuteBook> ReadDecisions(string json) =>
        _decisions.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<MinuteBook>.Readable(document.ToBook()));

    /// <summary>Reads decisions.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The decisions with their own findings, or every problem of the document.</returns>
    public static DocumentOutcome<MinuteBook> ReadDecisions(ReadOnlySpan<byte> utf8) =>
        _decisions.Read(utf8).Then(document => DocumentOutcome<MinuteBook>.Readable(document.ToBook()));

    /// <summary>Reads a decision register, whether or not its digests follow; <see cref="DecisionRegister.Verify"/> tells.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The register, or every problem of the document.</returns>
    public static DocumentOutcome<DecisionRegister> ReadRegister(string json) =>
        _register.Read(Guard.Against.Null(json, nameof(json))).Then(document => DocumentOutcome<DecisionRegister>.Readable(document.ToRegister()));

    /// <summary>Reads a decision register, whether or not its digests follow; <see cref="DecisionRegister.Verify"/> tells.</summary>
    /// <param name="utf8">The text in UTF-8, as it stands in a file.</param>
    /// <returns>The register, or every problem of the document.</returns>
    public static DocumentOutcome<DecisionRegister> ReadRegister(ReadOnlySpan<byte> utf8) =>
        _register.Read(utf8).Then(document => DocumentOutcome<DecisionRegister>.Readable(document.ToRegister()));

    /// <summary>Reads a recorded report of where an alliance stood in its lifecycle.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The report as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedPhase> ReadPhase(string json) => _phase.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads recorded minutes.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The minutes as they are recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedMinutes> ReadMinutes(string json) => _minutes.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>Reads a recorded difference between two agreements.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The difference as it is recorded, or every problem of the document.</returns>
    public static DocumentOutcome<RecordedDifference> ReadDifference(string json) => _difference.Read(Guard.Against.Null(json, nameof(json)));

    /// <summary>The report of where an alliance stands in its lifecycle as a document.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The JSON text; the same report gives the same text.</returns>
    public static string ToJson(this PhaseReport report) => _phase.Write(RecordedPhase.Of(report));

    /// <summary>The minutes as a document.</summary>
    /// <param name="minutes">The minutes.</param>
    /// <returns>The JSON text; the same minutes give the same text.</returns>
    public static string ToJson(this RecordedMinutes minutes) => _minutes.Write(Guard.Against.Null(minutes, nameof(minutes)));

    /// <summary>What differs between two agreements as a document.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The JSON text; the same difference gives the same text.</returns>
    public static string ToJson(this AgreementDifference difference) => _difference.Write(RecordedDifference.Of(difference));

    /// <summary>The decisions as a document.</summary>
    /// <param name="book">The decisions, their amounts in one currency; their findings are not written.</param>
    /// <returns>The JSON text; the same decisions give the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static string ToJson(this MinuteBook book) => _decisions.Write(DecisionsDocument.Of(Guard.Against.Null(book, nameof(book))));

    /// <summary>The register as a document, with the digest of each entry.</summary>
    /// <param name="register">The register, its amounts in one currency.</param>
    /// <returns>The JSON text; the same register gives the same text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static string ToJson(this DecisionRegister register) => _register.Write(RegisterDocument.Of(Guard.Against.Null(register, nameof(register))));

    /// <summary>The agreement as a document.</summary>
    /// <param name="agreement">An agreement whose terms, if it has any, hold together.</param>
    /// <returns>The JSON text; the same agreement gives the same text.</returns>
    /// <exception cref="ArgumentException">The agreement has terms that do not hold together, so there is nothing to write for them.</exception>
    public static string ToJson(this AllianceAgreement agreement)
    {
        Guard.Against.Null(agreement, nameof(agreement));
        return agreement.IsSound
            ? _agreement.Write(AgreementDocument.Of(agreement))
            : throw new ArgumentException("The agreement has findings of severity error. Mend them before writing it.", nameof(agreement));
    }

    /// <summary>The outturn as a document.</summary>
    /// <param name="outturn">The outturn.</param>
    /// <param name="currency">The currency of its amounts.</param>
    /// <returns>The JSON text; the same outturn gives the same text.</returns>
    public static string ToJson(this Outturn outturn, Currency currency) => _outturn.Write(OutturnDocument.Of(Guard.Against.Null(outturn, nameof(outturn)), currency));

    /// <summary>The history as a document, its outturns inside it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="currency">The currency of its amounts.</param>
    /// <returns>The JSON text; the same history gives the same text.</returns>
    public static string ToJson(this SettlementHistory history, Currency currency) => _history.Write(HistoryDocument.Of(Guard.Against.Null(history, nameof(history)), currency));

    /// <summary>The settlement as a document, without its trace.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <returns>The JSON text; the same settlement gives the same text.</returns>
    public static string ToJson(this Settlement settlement) => ToJson(settlement, withTrace: false);

    /// <summary>The settlement as a document.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="withTrace">Whether the document carries the trace, if the settlement has one.</param>
    /// <returns>The JSON text; the same settlement gives the same text.</returns>
    public static string ToJson(this Settlement settlement, bool withTrace)
    {
        var record = RecordedSettlement.Of(Guard.Against.Null(settlement, nameof(settlement)));
        return _settlement.Write(withTrace && settlement.Trace is { } trace ? record with { Trace = RecordedTrace.Of(trace) } : record);
    }

    /// <summary>The statement on account as a document, without its trace.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The JSON text; the same statement gives the same text.</returns>
    public static string ToJson(this OnAccountStatement statement) => ToJson(statement, withTrace: false);

    /// <summary>The statement on account as a document.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="withTrace">Whether the document carries the trace, if the statement has one.</param>
    /// <returns>The JSON text; the same statement gives the same text.</returns>
    public static string ToJson(this OnAccountStatement statement, bool withTrace)
    {
        var record = RecordedStatement.Of(Guard.Against.Null(statement, nameof(statement)));
        return _statement.Write(withTrace && statement.Trace is { } trace ? record with { Trace = RecordedTrace.Of(trace) } : record);
    }

    /// <summary>The recorded statement on account as a document.</summary>
    /// <param name="statement">The record.</param>
    /// <returns>The JSON text; the same record gives the same text.</returns>
    public static string ToJson(this RecordedStatement statement) => _statement.Write(Guard.Against.Null(statement, nameof(statement)));

    /// <summary>The trace as a document.</summary>
    /// <param name="trace">The trace.</param>
    /// <returns>The JSON text; the same trace gives the same text.</returns>
    public static string ToJson(this Trace trace) => _trace.Write(RecordedTrace.Of(Guard.Against.Null(trace, nameof(trace))));

    /// <summary>The refusal as a document.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <returns>The JSON text; the same refusal gives the same text.</returns>
    public static string ToJson(this RecordedRefusal refusal) => _refusal.Write(Guard.Against.Null(refusal, nameof(refusal)));

    /// <summary>The bridge as a document.</summary>
    /// <param name="bridge">The bridge.</param>
    /// <returns>The JSON text; the same bridge gives the same text.</returns>
    public static string ToJson(this SettlementBridge bridge) => _bridge.Write(RecordedBridge.Of(bridge));

    /// <summary>The exposure as a document, data for a chart.</summary>
    /// <param name="exposure">The exposure.</param>
    /// <returns>The JSON text; the same exposure gives the same text.</returns>
    public static string ToJson(this Exposure exposure) => _exposure.Write(RecordedExposure.Of(exposure));

    /// <summary>The review as a document, its examples inside it.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The JSON text; the same review gives the same text.</returns>
    public static string ToJson(this TermsReview review) => RecordedReview.Of(review).ToJson();

    /// <summary>The recorded review as a document, its examples inside it.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The JSON text; the same review gives the same text.</returns>
    public static string ToJson(this RecordedReview review) => _review.Write(ReviewDocument.Of(Guard.Against.Null(review, nameof(review))));
    /// <summary>The record of a lifecycle as a document.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The JSON text; the same record gives the same text.</returns>
    public static string ToJson(this LifecycleRecord record) => _lifecycle.Write(LifecycleDocument.Of(Guard.Against.Null(record, nameof(record))));

    /// <summary>The tender as a document.</summary>
    /// <param name="tender">The tender.</param>
    /// <returns>The JSON text; the same tender gives the same text.</returns>
    public static string ToJson(this Tender tender) => _procurement.Write(TenderDocument.Of(Guard.Against.Null(tender, nameof(tender))));

    /// <summary>The JSON schema of a document.</summary>
    /// <param name="document">One of <see cref="Documents"/>.</param>
    /// <returns>The schema as JSON text.</returns>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public static string Schema(string document) => Kind(document).WriteSchema();

    private static IDocumentKind Kind(string document) => _kinds.FirstOrDefault(k => string.Equals(k.Format.Document, document, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no document '{document}'. Known are {string.Join(", ", Documents)}.", nameof(document));

    private static object Model(object document) => document switch
    {
        AgreementDocument agreement => agreement.ToAgreement(),
        OutturnDocument outturn => outturn.ToOutturn(),
        HistoryDocument history => history.ToHistory(),
        ReviewDocument review => review.ToReview(),
        LifecycleDocument lifecycle => lifecycle.ToRecord(),
        TenderDocument tender => tender.ToTender(),
        DecisionsDocument decisions => decisions.ToBook(),
        RegisterDocument register => register.ToRegister(),
        _ => document,
    };
}

using Alliancing.RiskShare;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>Writes an agreement part by part.</summary>
/// <remarks>Immutable: every call returns another builder, so that a common beginning serves several agreements. Nothing is checked until the end.</remarks>
/// <example>
/// <code>
/// AllianceAgreement agreement = AgreementBuilder.For("riverside", "Riverside alliance")
///     .Between(Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care"))
///     .Running(new LocalDate(2026, 4, 1), new LocalDate(2031, 3, 31))
///     .Chartered(new AllianceCharter("Everybody lives well at home.", "Redesign support at home together."))
///     .Create();
/// </code>
/// </example>
public sealed class AgreementBuilder
{
    private readonly AgreementDraft _draft;

    private AgreementBuilder(AgreementDraft draft) => _draft = draft;

    /// <summary>Begins an agreement.</summary>
    /// <param name="id">The agreement's id; not blank.</param>
    /// <param name="name">The agreement's name; not blank.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static AgreementBuilder For(string id, string name) =>
        new(new AgreementDraft(new AgreementHeader(Guard.Against.NullOrWhiteSpace(id, nameof(id)), Guard.Against.NullOrWhiteSpace(name, nameof(name)), [])));

    /// <summary>Begins with an agreement that exists, to vary it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static AgreementBuilder From(AllianceAgreement agreement) => new(Guard.Against.Null(agreement, nameof(agreement)).Draft);

    /// <summary>Names the participants.</summary>
    /// <param name="participants">All of them, in agreement order, which is the order of ties.</param>
    /// <returns>The builder with these participants.</returns>
    public AgreementBuilder Between(params ReadOnlySpan<Participant> participants) => With(_draft.Header with { Participants = ValueList.Create(participants) });

    /// <summary>States the currency of every amount; pounds sterling unless stated.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The builder with this currency.</returns>
    public AgreementBuilder In(Currency currency) => With(_draft.Header with { Currency = currency });

    /// <summary>States the term.</summary>
    /// <param name="from">The first day; null when it is not agreed.</param>
    /// <param name="to">The last day; null for an open end.</param>
    /// <returns>The builder with this term.</returns>
    public AgreementBuilder Running(LocalDate? from, LocalDate? to) => With(_draft.Header with { From = from, To = to });

    /// <summary>Names the version and the day from which it applies.</summary>
    /// <param name="version">The version; not blank.</param>
    /// <param name="effective">The day from which it applies; null for the agreement's first day.</param>
    /// <returns>The builder with this version.</returns>
    public AgreementBuilder Version(string version, LocalDate? effective) => With(_draft.Header with { Version = version, Effective = effective });

    /// <summary>Writes the charter.</summary>
    /// <param name="charter">The charter; null for none.</param>
    /// <returns>The builder with this charter.</returns>
    public AgreementBuilder Chartered(AllianceCharter? charter) => new(_draft with { Charter = charter });

    /// <summary>Adds or replaces what is said of participants.</summary>
    /// <param name="members">The particulars, one entry a participant.</param>
    /// <returns>The builder with these particulars.</returns>
    public AgreementBuilder Knowing(params ReadOnlySpan<MemberParticulars> members)
    {
        MemberParticulars[] given = members.ToArray();
        return new AgreementBuilder(_draft with { Members = [.. _draft.Members.Where(m => !Array.Exists(given, g => g.Participant == m.Participant)), .. given] });
    }

    /// <summary>Writes who decides what.</summary>
    /// <param name="governance">The governance framework; null for none.</param>
    /// <returns>The builder with this framework.</returns>
    public AgreementBuilder Governed(GovernanceFramework? governance) => new(_draft with { Governance = governance });

    /// <summary>Writes the money side.</summary>
    /// <param name="finance">The financial framework; null for none.</param>
    /// <returns>The builder with this framework.</returns>
    public AgreementBuilder Financed(FinancialFramework? finance) => new(_draft with { Finance = finance });

    /// <summary>Names the performance framework.</summary>
    /// <param name="performance">The reference; null for none.</param>
    /// <returns>The builder with this reference.</returns>
    public AgreementBuilder Measured(PerformanceReference? performance) => new(_draft with { Performance = performance });

    /// <summary>Writes the risk share.</summary>
    /// <param name="schedule">The schedule; null for none. Its own header is taken from the agreement.</param>
    /// <returns>The builder with this schedule.</returns>
    public AgreementBuilder Sharing(RiskShareSchedule? schedule) => new(_draft with { RiskShare = schedule });

    /// <summary>Writes a risk share of components alone.</summary>
    /// <param name="components">The components; at least one.</param>
    /// <returns>The builder with this risk share.</returns>
    public AgreementBuilder Sharing(params ReadOnlySpan<Component> components) => Sharing(new RiskShareSchedule
    {
        Agreement = _draft.Header.Id,
        Participants = _draft.Header.Participants,
        Components = ValueList.Create(components),
    });

    /// <summary>Checks the agreement and keeps every finding with it.</summary>
    /// <returns>The agreement with its findings.</returns>
    public AllianceAgreement Evaluate() => AllianceAgreement.Evaluate(_draft);

    /// <summary>Checks the agreement, or throws.</summary>
    /// <returns>The agreement.</returns>
    /// <exception cref="AgreementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public AllianceAgreement Create() => AllianceAgreement.Create(_draft);

    private AgreementBuilder With(AgreementHeader header) => new(_draft with { Header = header });
}

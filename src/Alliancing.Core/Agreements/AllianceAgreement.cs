using Alliancing.RiskShare;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>An alliance agreement: one contract between owners and providers, with the terms of its risk share.</summary>
/// <remarks>
/// The alliance is an agreement between participants, never a party: it holds no money and signs no contract. An agreement can be read whose terms do not hold together:
/// then <see cref="Terms"/> is null and <see cref="Findings"/> says everything that is wrong.
/// </remarks>
public sealed record AllianceAgreement
{
    private AllianceAgreement(AgreementDraft draft, RiskShareTerms? terms, ValueList<Finding> findings)
    {
        Draft = draft;
        Terms = terms;
        Findings = findings;
    }

    /// <summary>The agreement as it is written.</summary>
    public AgreementDraft Draft { get; }

    /// <summary>The agreement's id.</summary>
    public string Id => Draft.Header.Id;

    /// <summary>The version; a variation makes a new one.</summary>
    public string Version => Draft.Header.Version;

    /// <summary>The agreement's name.</summary>
    public string Name => Draft.Header.Name;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Draft.Header.Currency;

    /// <summary>The first day; null when it is not stated.</summary>
    public LocalDate? From => Draft.Header.From;

    /// <summary>The last day; null when the agreement is open-ended.</summary>
    public LocalDate? To => Draft.Header.To;

    /// <summary>The day from which this version applies: what the header states, or else the agreement's first day; null when neither is stated.</summary>
    public LocalDate? Effective => Draft.Header.Effective ?? From;

    /// <summary>The participants in agreement order, which is the order of ties.</summary>
    public ValueList<Participant> Participants => Draft.Header.Participants;

    /// <summary>The charter: vision, purpose, objectives, outcomes, scope and principles; null when it is not written.</summary>
    public AllianceCharter? Charter => Draft.Charter;

    /// <summary>Who decides what; null when it is not written.</summary>
    public GovernanceFramework? Governance => Draft.Governance;

    /// <summary>The money side beside the risk share; null when it is not written.</summary>
    public FinancialFramework? Finance => Draft.Finance;

    /// <summary>Where the performance framework stands; null when there is none.</summary>
    public PerformanceReference? Performance => Draft.Performance;

    /// <summary>The checked terms of the risk share; null when the agreement has none, or when they do not hold together.</summary>
    public RiskShareTerms? Terms { get; }

    /// <summary>What was found in the agreement.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether no finding is an error.</summary>
    public bool IsSound => !Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Checks an agreement and keeps every finding with it.</summary>
    /// <param name="header">Who agrees, from when to when, in which currency.</param>
    /// <param name="schedule">The risk-share schedule; null when the agreement has none. Its header is taken from <paramref name="header"/>.</param>
    /// <returns>The agreement with its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    public static AllianceAgreement Evaluate(AgreementHeader header, RiskShareSchedule? schedule = null) =>
        Evaluate(new AgreementDraft(Guard.Against.Null(header, nameof(header))) { RiskShare = schedule });

    /// <summary>Checks an agreement and keeps every finding with it.</summary>
    /// <param name="draft">The agreement as it is written.</param>
    /// <returns>The agreement with its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static AllianceAgreement Evaluate(AgreementDraft draft)
    {
        AgreementHeader header = Guard.Against.Null(draft, nameof(draft)).Header;
        var findings = new List<Finding>();
        AgreementCheck.Run(header, findings);
        new DraftCheck(draft, findings).Run();
        if (draft.RiskShare is not { } schedule)
        {
            return new AllianceAgreement(draft, null, [.. findings]);
        }

        TermsOutcome outcome = RiskShareTerms.Evaluate(schedule with
        {
            Agreement = header.Id,
            Name = header.Name,
            Version = header.Version,
            Currency = header.Currency,
            From = header.From,
            To = header.To,
            Participants = header.Participants,
        });
        return new AllianceAgreement(draft, outcome.Terms, [.. findings, .. outcome.Findings]);
    }

    /// <summary>Checks an agreement, or throws.</summary>
    /// <param name="header">Who agrees, from when to when, in which currency.</param>
    /// <param name="schedule">The risk-share schedule; null when the agreement has none.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    /// <exception cref="AgreementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static AllianceAgreement Create(AgreementHeader header, RiskShareSchedule? schedule = null) =>
        Create(new AgreementDraft(Guard.Against.Null(header, nameof(header))) { RiskShare = schedule });

    /// <summary>Checks an agreement, or throws.</summary>
    /// <param name="draft">The agreement as it is written.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    /// <exception cref="AgreementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static AllianceAgreement Create(AgreementDraft draft)
    {
        AllianceAgreement agreement = Evaluate(draft);
        return agreement.IsSound ? agreement : throw new AgreementRefusedException(agreement.Findings);
    }

    /// <summary>What the agreement says of a participant beyond its name, side, kind and dates.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>Its particulars; empty lists when nothing more is said.</returns>
    public MemberParticulars ParticularsOf(ParticipantId participant) =>
        Draft.Members.FirstOrDefault(m => m.Participant == participant) ?? MemberParticulars.Of(participant);

    /// <summary>Looks for what an agreement that holds together still lacks: a role that nobody plays, a principle left out, spending that no firm year carries.</summary>
    /// <param name="on">The day on which authority and limits are looked at; null for the day from which this version applies.</param>
    /// <returns>What was found, in the order of the agreement. What governance finds of itself may be an error; everything else is a warning or an advisory.</returns>
    public ValueList<Finding> Review(LocalDate? on = null) => [.. AgreementReview.Run(this, on)];

    /// <summary>Checks whether the agreement allows money to be committed.</summary>
    /// <param name="commitment">What would be committed: how much, in which year, under which item of scope, by whom.</param>
    /// <returns>Every reason why not, as errors; empty when it is allowed. Out of scope, beyond the firm years and above the committing participant's authority are refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commitment"/> is null.</exception>
    public ValueList<Finding> Check(PlannedSpending commitment) => [.. AgreementReview.Commitment(this, Guard.Against.Null(commitment, nameof(commitment)))];
}

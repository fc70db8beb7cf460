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
    private AllianceAgreement(AgreementHeader header, RiskShareTerms? terms, ValueList<Finding> findings)
    {
        Header = header;
        Terms = terms;
        Findings = findings;
    }

    /// <summary>The agreement's id.</summary>
    public string Id => Header.Id;

    /// <summary>The version; a variation makes a new one.</summary>
    public string Version => Header.Version;

    /// <summary>The agreement's name.</summary>
    public string Name => Header.Name;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Header.Currency;

    /// <summary>The first day; null when it is not stated.</summary>
    public LocalDate? From => Header.From;

    /// <summary>The last day; null when the agreement is open-ended.</summary>
    public LocalDate? To => Header.To;

    /// <summary>The participants in agreement order, which is the order of ties.</summary>
    public ValueList<Participant> Participants => Header.Participants;

    /// <summary>The checked terms of the risk share; null when the agreement has none, or when they do not hold together.</summary>
    public RiskShareTerms? Terms { get; }

    /// <summary>What was found in the agreement.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether no finding is an error.</summary>
    public bool IsSound => !Findings.Any(f => f.Severity == Severity.Error);

    private AgreementHeader Header { get; }

    /// <summary>Checks an agreement and keeps every finding with it.</summary>
    /// <param name="header">Who agrees, from when to when, in which currency.</param>
    /// <param name="schedule">The risk-share schedule; null when the agreement has none. Its header is taken from <paramref name="header"/>.</param>
    /// <returns>The agreement with its findings.</returns>
    public static AllianceAgreement Evaluate(AgreementHeader header, RiskShareSchedule? schedule = null)
    {
        Guard.Against.Null(header, nameof(header));
        var findings = new List<Finding>();
        AgreementCheck.Run(header, findings);
        if (schedule is null)
        {
            return new AllianceAgreement(header, null, [.. findings]);
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
        return new AllianceAgreement(header, outcome.Terms, [.. findings, .. outcome.Findings]);
    }

    /// <summary>Checks an agreement, or throws.</summary>
    /// <param name="header">Who agrees, from when to when, in which currency.</param>
    /// <param name="schedule">The risk-share schedule; null when the agreement has none.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="TermsRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static AllianceAgreement Create(AgreementHeader header, RiskShareSchedule? schedule = null)
    {
        AllianceAgreement agreement = Evaluate(header, schedule);
        return agreement.IsSound ? agreement : throw new TermsRefusedException(agreement.Findings);
    }
}

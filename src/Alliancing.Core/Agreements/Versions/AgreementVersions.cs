using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>An agreement through its variations: which version applied on which day, and by which decision.</summary>
/// <remarks>
/// A version applies from its first day until the day before the next one's. Versions are only added: what was agreed stays readable. A variation needs a decision of the alliance that has taken effect.
/// </remarks>
/// <example>
/// <code>
/// var versions = AgreementVersions.StartingWith(AgreementBuilder.For("riverside", "Riverside alliance")
///     .Between(Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care"))
///     .Running(new LocalDate(2026, 4, 1), null)
///     .Create());
/// AllianceAgreement? inForce = versions.AsAt(new LocalDate(2026, 7, 1));
/// </code>
/// </example>
public sealed record AgreementVersions
{
    private AgreementVersions(ValueList<AgreementVersion> versions) => Versions = versions;

    /// <summary>The versions in the order in which they apply; at least one.</summary>
    public ValueList<AgreementVersion> Versions { get; }

    /// <summary>The last version, whether or not it applies yet.</summary>
    public AllianceAgreement Latest => Versions[^1].Agreement;

    /// <summary>Begins with the agreement as it was signed.</summary>
    /// <param name="agreement">A sound agreement that states the day from which it applies, or its first day.</param>
    /// <returns>The agreement with this one version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="AgreementRefusedException">The agreement has errors, or states no day.</exception>
    public static AgreementVersions StartingWith(AllianceAgreement agreement)
    {
        Guard.Against.Null(agreement, nameof(agreement));
        Finding[] errors = [.. VariationCheck.Sound(agreement)];
        return errors.Length == 0 && agreement.Effective is { } day
            ? new AgreementVersions([new AgreementVersion(agreement, day)])
            : throw new AgreementRefusedException([.. errors]);
    }

    /// <summary>The agreement in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The version that applies, or null on a day before the first or after the term of the version has ended.</returns>
    public AllianceAgreement? AsAt(LocalDate date) => Versions.LastOrDefault(v => v.Effective <= date)?.Agreement is { } agreement && !(date > agreement.To) ? agreement : null;

    /// <summary>Checks a variation and says what it would change.</summary>
    /// <param name="variation">The changed agreement and the decision that makes it.</param>
    /// <returns>The versions with the new one, or every reason why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="variation"/> is null.</exception>
    public VariationOutcome Evaluate(Variation variation)
    {
        Guard.Against.Null(variation, nameof(variation));
        ValueList<Finding> findings = [.. VariationCheck.Run(this, variation)];
        var difference = string.Equals(variation.Agreement.Id, Latest.Id, StringComparison.Ordinal) ? AgreementDifference.Between(Latest, variation.Agreement) : null;
        return findings.Any(f => f.Severity == Severity.Error)
            ? new VariationOutcome(null, difference, findings)
            : new VariationOutcome(new AgreementVersions([.. Versions, new AgreementVersion(variation.Agreement, variation.Agreement.Effective!.Value, variation.Decision)]), difference, findings);
    }

    /// <summary>Adds a variation, or throws.</summary>
    /// <param name="variation">The changed agreement and the decision that makes it.</param>
    /// <returns>The versions with the new one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="variation"/> is null.</exception>
    /// <exception cref="AgreementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public AgreementVersions Apply(Variation variation)
    {
        VariationOutcome outcome = Evaluate(variation);
        return outcome.Versions ?? throw new AgreementRefusedException(outcome.Findings);
    }
}

using System.Text.RegularExpressions;
using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>An organisation's identifier in a public register.</summary>
/// <remarks>The form is checked, not the register: a number of the right form may belong to nobody.</remarks>
/// <example>
/// <code>
/// OrganisationIdentifier trust = OrganisationIdentifier.Of(IdentifierScheme.Ods, "RJ7");
/// OrganisationIdentifier charity = OrganisationIdentifier.Of(IdentifierScheme.ScottishCharity, "SC030928");
/// </code>
/// </example>
public sealed partial record OrganisationIdentifier
{
    private OrganisationIdentifier(IdentifierScheme scheme, string number)
    {
        Scheme = scheme;
        Number = number;
    }

    /// <summary>The register.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The number or code in the register.</summary>
    public string Number { get; }

    /// <summary>Takes an identifier whose form the register uses.</summary>
    /// <param name="scheme">The register.</param>
    /// <param name="number">The number or code: an ODS code has 3 to 6 capital letters and digits, a company number 8 digits or 2 letters and 6 digits, a charity number 6 or 7
    /// digits, a Scottish one <c>SC</c> and 6 digits, a landlord's up to 6 letters and digits, a society's up to 8.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is not defined, or <paramref name="number"/> has not the register's form.</exception>
    public static OrganisationIdentifier Of(IdentifierScheme scheme, string number)
    {
        Guard.Against.EnumOutOfRange(scheme, nameof(scheme));
        Guard.Against.NullOrWhiteSpace(number, nameof(number));
        (Regex form, string allowed) = scheme switch
        {
            IdentifierScheme.Ods => (OdsForm, "3 to 6 capital letters and digits, such as RJ7"),
            IdentifierScheme.Company => (CompanyForm, "8 digits, or 2 capital letters and 6 digits, such as SC123456"),
            IdentifierScheme.Charity => (CharityForm, "6 or 7 digits"),
            IdentifierScheme.ScottishCharity => (ScottishCharityForm, "SC and 6 digits"),
            IdentifierScheme.SocialLandlord => (LandlordForm, "up to 6 capital letters and digits"),
            _ => (MutualForm, "up to 8 capital letters and digits"),
        };
        return form.IsMatch(number)
            ? new OrganisationIdentifier(scheme, number)
            : throw new ArgumentException($"'{number}' has not the form of that register. It has {allowed}.", nameof(number));
    }

    /// <inheritdoc/>
    public override string ToString() => Scheme switch
    {
        IdentifierScheme.Ods => $"ODS {Number}",
        IdentifierScheme.Company => $"company {Number}",
        IdentifierScheme.Charity or IdentifierScheme.ScottishCharity => $"charity {Number}",
        IdentifierScheme.SocialLandlord => $"landlord {Number}",
        _ => $"society {Number}",
    };

    [GeneratedRegex("^[A-Z0-9]{3,6}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OdsForm { get; }

    [GeneratedRegex("^([0-9]{8}|[A-Z]{2}[0-9]{6})\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CompanyForm { get; }

    [GeneratedRegex("^[0-9]{6,7}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CharityForm { get; }

    [GeneratedRegex("^SC[0-9]{6}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScottishCharityForm { get; }

    [GeneratedRegex("^[A-Z0-9]{1,6}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LandlordForm { get; }

    [GeneratedRegex("^[A-Z0-9]{1,8}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MutualForm { get; }
}

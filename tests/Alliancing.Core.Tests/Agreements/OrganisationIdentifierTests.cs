using Alliancing.Agreements;

namespace Alliancing.Core.Tests.Agreements;

public sealed class OrganisationIdentifierTests
{
    [Theory]
    [InlineData(IdentifierScheme.Ods, "RJ7", "ODS RJ7")]
    [InlineData(IdentifierScheme.Ods, "QWO1AB", "ODS QWO1AB")]
    [InlineData(IdentifierScheme.Company, "01234567", "company 01234567")]
    [InlineData(IdentifierScheme.Company, "SC123456", "company SC123456")]
    [InlineData(IdentifierScheme.Charity, "123456", "charity 123456")]
    [InlineData(IdentifierScheme.Charity, "1234567", "charity 1234567")]
    [InlineData(IdentifierScheme.ScottishCharity, "SC030928", "charity SC030928")]
    [InlineData(IdentifierScheme.SocialLandlord, "L4123", "landlord L4123")]
    [InlineData(IdentifierScheme.Mutual, "12345R", "society 12345R")]
    public void Number_of_the_registers_form_is_taken(IdentifierScheme scheme, string number, string text)
    {
        var identifier = OrganisationIdentifier.Of(scheme, number);

        Assert.Equal(scheme, identifier.Scheme);
        Assert.Equal(number, identifier.Number);
        Assert.Equal(text, identifier.ToString());
    }

    [Theory]
    [InlineData(IdentifierScheme.Ods, "RJ", "3 to 6 capital letters and digits")]
    [InlineData(IdentifierScheme.Ods, "rj7", "3 to 6 capital letters and digits")]
    [InlineData(IdentifierScheme.Ods, "RJ71234", "3 to 6 capital letters and digits")]
    [InlineData(IdentifierScheme.Company, "1234567", "8 digits")]
    [InlineData(IdentifierScheme.Company, "S1234567", "8 digits")]
    [InlineData(IdentifierScheme.Company, "01234567\n", "8 digits")]
    [InlineData(IdentifierScheme.Charity, "12345", "6 or 7 digits")]
    [InlineData(IdentifierScheme.Charity, "12345678", "6 or 7 digits")]
    [InlineData(IdentifierScheme.ScottishCharity, "030928", "SC and 6 digits")]
    [InlineData(IdentifierScheme.SocialLandlord, "L412345", "up to 6")]
    [InlineData(IdentifierScheme.Mutual, "123456789", "up to 8")]
    public void Number_of_another_form_is_refused_with_what_is_allowed(IdentifierScheme scheme, string number, string allowed)
    {
        string message = Assert.Throws<ArgumentException>(() => OrganisationIdentifier.Of(scheme, number)).Message;

        Assert.Contains($"'{number}' has not the form of that register.", message, StringComparison.Ordinal);
        Assert.Contains(allowed, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_is_not_defined_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => OrganisationIdentifier.Of((IdentifierScheme)99, "RJ7"));

    [Fact]
    public void A_number_that_is_missing_or_blank_is_refused_before_its_form_is_looked_at()
    {
        Assert.Throws<ArgumentNullException>("number", () => OrganisationIdentifier.Of(IdentifierScheme.Ods, null!));
        Assert.StartsWith("'number' is empty.", Assert.Throws<ArgumentException>("number", () => OrganisationIdentifier.Of(IdentifierScheme.Ods, "")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'number' is white space only.", Assert.Throws<ArgumentException>("number", () => OrganisationIdentifier.Of(IdentifierScheme.Ods, " ")).Message, StringComparison.Ordinal);
    }
}

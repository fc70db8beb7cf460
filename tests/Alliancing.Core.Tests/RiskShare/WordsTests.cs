using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class WordsTests
{
    [Theory]
    [InlineData("owner", AccountKind.Owner, "")]
    [InlineData("residual", AccountKind.Residual, "")]
    [InlineData("carriedForward", AccountKind.CarriedForward, "")]
    [InlineData("alder", AccountKind.Participant, "alder")]
    [InlineData("group:team", AccountKind.Group, "team")]
    [InlineData("payee:regulator", AccountKind.Payee, "regulator")]
    [InlineData("reserve:pot", AccountKind.Reserve, "pot")]
    public void Account_reads_what_it_prints(string word, AccountKind kind, string id)
    {
        Account account = Account.Parse(word);

        Assert.Equal((kind, id, word), (account.Kind, account.Id, account.ToString()));
        Assert.True(Account.TryParse(word, out Account again));
        Assert.Equal(account, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("group:")]
    [InlineData(":team")]
    [InlineData("team:group")]
    [InlineData("group:a:b")]
    public void Account_refuses_other_words(string word)
    {
        Assert.False(Account.TryParse(word, out Account account));
        Assert.Equal(default, account);
        string message = Assert.Throws<FormatException>(() => Account.Parse(word)).Message;
        Assert.Equal($"'{word}' is not an account. Allowed are a participant's id, owner, residual, carriedForward, group:<id>, reserve:<id>, payee:<id>.", message);
    }

    [Fact]
    public void Account_by_default_is_the_owner()
    {
        Assert.Equal(Account.Owner, default);
        Assert.False(Account.TryParse(null, out _));
        Assert.Equal("'a b' is not an identifier. Use 1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit. (Parameter 'id')", Assert.Throws<ArgumentException>(() => Account.Group("a b")).Message);
        Assert.Throws<ArgumentException>(() => Account.Payee("a b"));
        Assert.Throws<ArgumentException>(() => Account.Reserve("a b"));
        Assert.Throws<ArgumentNullException>(() => Account.Parse(null!));
    }

    [Theory]
    [InlineData("target")]
    [InlineData("actual")]
    [InlineData("variance")]
    [InlineData("amount")]
    [InlineData("money")]
    [InlineData("equal")]
    [InlineData("fee")]
    [InlineData("feeAtRisk")]
    [InlineData("revenue")]
    [InlineData("contribution")]
    [InlineData("budget")]
    [InlineData("activity")]
    [InlineData("volume")]
    [InlineData("named:claims")]
    public void Basis_reads_what_it_prints(string word)
    {
        Assert.Equal(word, Basis.Parse(word).ToString());
        Assert.Equal(word, Basis.Parse(word).Word);
        Assert.True(Basis.TryParse(word, out Basis basis));
        Assert.Equal(Basis.Parse(word), basis);
    }

    [Fact]
    public void Basis_knows_its_words()
    {
        Basis[] all = [Basis.Target, Basis.Actual, Basis.Variance, Basis.Amount, Basis.Money, Basis.Equal, Basis.Fee, Basis.FeeAtRisk, Basis.Revenue, Basis.Contribution, Basis.Budget, Basis.Activity, Basis.Volume, Basis.Named("claims")];

        Assert.All(all, b => Assert.Equal(b, Basis.Parse(b.Word)));
        Assert.Equal(6, all.Count(b => b.IsOfComponent));
        Assert.Equal(Basis.Target, default);
        Assert.False(Basis.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Basis.Parse(null!));
        Assert.Throws<ArgumentException>(() => Basis.Named("a b"));
    }

    [Theory]
    [InlineData("profit")]
    [InlineData("named:")]
    [InlineData("named:a b")]
    [InlineData("Target")]
    public void Basis_refuses_other_words(string word)
    {
        Assert.False(Basis.TryParse(word, out Basis basis));
        Assert.Equal(default, basis);
        Assert.Equal(
            $"'{word}' is not a basis. Allowed are target, actual, variance, amount, money, equal, fee, feeAtRisk, revenue, contribution, budget, activity, volume, and named:<id> for an amount that the outturn carries.",
            Assert.Throws<FormatException>(() => Basis.Parse(word)).Message);
    }

    [Theory]
    [InlineData("score:quality", true)]
    [InlineData("quantity:days", false)]
    public void Driver_reads_what_it_prints(string word, bool isScore)
    {
        Driver driver = Driver.Parse(word);

        Assert.Equal((word, isScore), (driver.ToString(), driver.IsScore));
        Assert.Equal(driver, isScore ? Driver.Score("quality") : Driver.Quantity("days"));
    }

    [Theory]
    [InlineData("days")]
    [InlineData("score:")]
    [InlineData("fact:met")]
    [InlineData("score:a b")]
    public void Driver_refuses_other_words(string word)
    {
        Assert.False(Driver.TryParse(word, out Driver driver));
        Assert.Equal(default, driver);
        Assert.Equal($"'{word}' is not a driver. Allowed are score:<id> and quantity:<id>.", Assert.Throws<FormatException>(() => Driver.Parse(word)).Message);
    }

    [Fact]
    public void Driver_by_default_names_nothing()
    {
        Assert.Equal(string.Empty, default(Driver).Id);
        Assert.False(Driver.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Driver.Parse(null!));
        Assert.Throws<ArgumentException>(() => Driver.Score("a b"));
        Assert.Throws<ArgumentException>(() => Driver.Quantity("a b"));
    }

    [Fact]
    public void Arguments_that_are_missing_are_refused()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Both(Shares));
        var calculator = new RiskShareCalculator();

        Assert.Throws<ArgumentNullException>(() => RiskShareTerms.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => calculator.Evaluate(null!, Variance(1)));
        Assert.Throws<ArgumentNullException>(() => calculator.Evaluate(terms, (Outturn)null!));
        Assert.Throws<ArgumentNullException>(() => Level.Of((RateExpression)null!, Basis.Target));
        Assert.Throws<ArgumentNullException>(() => RateExpression.Table(default, null!));
        Assert.Throws<ArgumentNullException>(() => RateExpression.Pick("a", null!));
        Assert.Throws<ArgumentNullException>(() => RateExpression.Sum(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Not(null!));
        Assert.Throws<ArgumentNullException>(() => To.Owner.Then(null!));
        Assert.ThrowsAny<ArgumentException>(() => SplitRule.Claims((ClaimsRule)9, Basis.Fee));
        Assert.ThrowsAny<ArgumentException>(() => Recipients.Of((Side)9));
    }

    [Fact]
    public void Exceptions_carry_their_findings_or_none()
    {
        var inner = new InvalidOperationException("why");

        Assert.Empty(new TermsRefusedException().Findings);
        Assert.Empty(new TermsRefusedException("no").Findings);
        Assert.Equal(("no", inner), (new TermsRefusedException("no", inner).Message, new TermsRefusedException("no", inner).InnerException));
        Assert.Empty(new SettlementRefusedException().Findings);
        Assert.Empty(new SettlementRefusedException("no").Findings);
        Assert.Equal(("no", inner), (new SettlementRefusedException("no", inner).Message, new SettlementRefusedException("no", inner).InnerException));
    }

    [Fact]
    public void Recipients_are_equal_when_they_name_the_same_accounts_in_order()
    {
        Assert.Equal(Recipients.Of("alder", "owner"), Recipients.Of(Account.Of("alder"), Account.Owner));
        Assert.NotEqual(Recipients.Of("alder", "birch"), Recipients.Of("birch", "alder"));
        Assert.Equal(Recipients.Owners, Recipients.Of(Side.Owner));
        Assert.Equal(Recipients.Providers, (Recipients)Side.Provider);
        Assert.Equal(("owners", "providers", "everyone"), (Recipients.Owners.ToString(), Recipients.Providers.ToString(), Recipients.Everyone.ToString()));
    }
}

namespace Alliancing.Cli.Tests;

public sealed class ApportionCommandTests
{
    [Fact]
    public void Three_equal_weights_share_a_hundred_pounds() => Assert.Equal(
        "weight   share\n     1  £33.34\n     1  £33.33\n     1  £33.33\n total £100.00\n",
        Shell.Run("apportion", "--total", "100.00", "--weights", "1,1,1").IsFine().Out);

    [Fact]
    public void Another_currency_and_JSON_give_exact_texts()
    {
        string json = Shell.Run("apportion", "--total", "-10", "--weights", "2.5, 7.5", "--currency", "JPY", "--json").IsFine().Out;

        Assert.Equal("""{"total":"-10","currency":"JPY","shares":[{"weight":"2.5","amount":"-3"},{"weight":"7.5","amount":"-7"}]}""", string.Concat(json.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("negative", "weights[1] is -1", "--total", "1", "--weights", "1,-1")]
    [InlineData("no number", "'x' is not a weight", "--total", "1", "--weights", "1,x")]
    [InlineData("decimal comma", "'1,5' is not an amount in GBP", "--total", "1,5", "--weights", "1")]
    [InlineData("groups", "'1,000.00' is not an amount in GBP. Give digits, with a point before the decimals and without commas", "--total", "1,000.00", "--weights", "1")]
    [InlineData("too fine", "'1.005' is finer than GBP, which has 2 decimals", "--total", "1.005", "--weights", "1")]
    [InlineData("a little too large", "'92233720368547758.08' is beyond what an amount of money holds, 92233720368547758.07 in GBP", "--total", "92233720368547758.08", "--weights", "1")]
    [InlineData("too large", "is beyond what an amount of money holds", "--total", "1234567890123456789012345678901234567890", "--weights", "1")]
    [InlineData("unknown currency", "'gbp' is not a currency", "--total", "1", "--weights", "1", "--currency", "gbp")]
    public void What_cannot_be_shared_out_is_wrong_usage(string why, string reason, params string[] arguments)
    {
        Assert.NotEmpty(why);
        Assert.Empty(Shell.Run(["apportion", .. arguments]).Fails(2, reason).Out);
    }
}

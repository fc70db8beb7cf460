using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

public sealed class RateTests
{
    [Fact]
    public void Rate_is_a_value() => EqualityContract.Holds(Rate.Percent(10), Rate.Fraction(0.10m), Rate.Fraction(0.11m));

    [Fact]
    public void Rate_is_ordered() => OrderContract.Holds(Rate.Percent(-100), Rate.Percent(-0.5m), Rate.Zero, Rate.Percent(0.5m), Rate.One, Rate.Fraction(decimal.MaxValue));

    [Fact]
    public void Rate_defaults_to_zero() => DefaultContract.Is(Rate.Zero, "0 %");

    [Fact]
    public void Rate_reads_what_it_prints() => TextContract.Holds(
        (Rate.Zero, "0 %"),
        (Rate.One, "100 %"),
        (Rate.Percent(12.50m), "12.5 %"),
        (Rate.Percent(-12.5m), "-12.5 %"),
        (Rate.Fraction(0.0000000000000000000000000001m), "0.00000000000000000000000001 %"),
        (Rate.Fraction(decimal.MaxValue), "7922816251426433759354395033500 %"),
        (Rate.Fraction(decimal.MinValue), "-7922816251426433759354395033500 %"));

    [Fact]
    public void Rate_refuses_what_is_not_one() => TextContract.Refuses<Rate>(
        "", " ", "%", "-", "12,5 %", "12.5 % %", "%12.5", "1/8", "1e-3", "--1", "- 1", "+-1", ".5", "5.", "1.2.3", "NaN", "∞", "١٢", "12.5 pc",
        "0.00000000000000000000000000001", "79228162514264337593543950336", "1234567890123456789012345678901234567890");
}

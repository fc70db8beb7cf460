using System.ComponentModel;
using Alliancing.Core.Tests.Contracts;
using Ardalis.GuardClauses;

namespace Alliancing.Core.Tests.Root;

public sealed class GuardTests
{
    [Fact]
    public void What_is_allowed_is_returned()
    {
        Assert.Equal("a", Guard.Against.Null("a"));
        Assert.Equal(1, Guard.Against.Null((int?)1));
        Assert.Equal("a", Guard.Against.NullOrEmpty("a"));
        Assert.Equal([1], Guard.Against.NullOrEmpty([1]));
        Assert.Equal(" a", Guard.Against.NullOrWhiteSpace(" a"));
        Assert.Equal(1, Guard.Against.Default(1));
        Assert.Equal(Rate.One, Guard.Against.OutOfRange(Rate.One, "share", Rate.Zero, Rate.One));
        Assert.Equal(Rate.Zero, Guard.Against.OutOfRange(Rate.Zero, "share", Rate.Zero, Rate.One));
        Assert.Equal((0, 0L, 0m), (Guard.Against.Negative(0), Guard.Against.Negative(0L), Guard.Against.Negative(0m)));
        Assert.Equal((1, 1L, 1m), (Guard.Against.NegativeOrZero(1), Guard.Against.NegativeOrZero(1L), Guard.Against.NegativeOrZero(1m)));
        Assert.Equal((-1, -1L, -1m), (Guard.Against.Zero(-1), Guard.Against.Zero(-1L), Guard.Against.Zero(-1m)));
        Assert.Equal(3, Guard.Against.InvalidInput(3, "odd", int.IsOddInteger));
        Assert.Equal(Rounding.Up, Guard.Against.EnumOutOfRange(Rounding.Up));
        Assert.Equal("ab", Guard.Against.StringTooShort("ab", 2));
        Assert.Equal("ab", Guard.Against.StringTooLong("ab", 2));
    }

    [Fact]
    public void Null_is_refused()
    {
        string? name = null;
        int? number = null;

        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(name)).ParamName);
        Assert.Equal("number", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(number)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrEmpty(name)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(name)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrEmpty((IEnumerable<int>?)null));
    }

    [Fact]
    public void What_is_empty_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Guard.Against.NullOrEmpty(""));
        Assert.Throws<ArgumentException>(() => Guard.Against.NullOrEmpty(Array.Empty<int>()));
        Assert.Throws<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(" \u00a0"));
        Assert.Throws<ArgumentException>(() => Guard.Against.Default(Currency.Gbp));
    }

    [Fact]
    public void A_value_outside_its_range_is_refused_with_value_and_range() => Under.EachCulture(() =>
    {
        Rate share = Rate.Percent(100.5m);

        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(share, nameof(share), Rate.Zero, Rate.One));

        Assert.Equal(("share", share), (exception.ParamName, exception.ActualValue));
        Assert.StartsWith("'share' is 100.5 %. It must lie between 0 % and 100 %, both included.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Against.OutOfRange(-1, "count", 0, 1));
    });

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Guard.Against.OutOfRange(1, "count", 2, 0));

        Assert.StartsWith("The range of 'count' starts at 2, above its end 0.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_are_refused_with_the_value()
    {
        decimal places = -1.5m;

        Under.EachCulture(() => Assert.StartsWith(
            "'places' is -1.5. It must be 0 or more.", Assert.Throws<ArgumentException>(() => Guard.Against.Negative(places)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Guard.Against.Negative(-1));
        Assert.Throws<ArgumentException>(() => Guard.Against.Negative(long.MinValue));
        Assert.Throws<ArgumentException>(() => Guard.Against.NegativeOrZero(0));
        Assert.Throws<ArgumentException>(() => Guard.Against.NegativeOrZero(0L));
        Assert.Throws<ArgumentException>(() => Guard.Against.NegativeOrZero(0m));
        Assert.Throws<ArgumentException>(() => Guard.Against.Zero(0));
        Assert.Throws<ArgumentException>(() => Guard.Against.Zero(0L));
        Assert.Throws<ArgumentException>(() => Guard.Against.Zero(0.0m));
    }

    [Fact]
    public void A_failed_test_is_refused() => Assert.StartsWith(
        "'odd' is 2, which is not allowed.", Assert.Throws<ArgumentException>(() => Guard.Against.InvalidInput(2, "odd", int.IsOddInteger)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_undefined_value_of_an_enumeration_is_refused()
    {
        Rounding rounding = (Rounding)9;

        InvalidEnumArgumentException exception = Assert.Throws<InvalidEnumArgumentException>(() => Guard.Against.EnumOutOfRange(rounding));

        Assert.Equal("rounding", exception.ParamName);
        Assert.Contains("9", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("No.", Assert.ThrowsAny<ArgumentException>(() => Guard.Against.EnumOutOfRange(rounding, message: "No.")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_outside_its_range_is_refused()
    {
        string code = "abc";

        Assert.StartsWith("'code' has 3 characters. It must have 4 or more.", Assert.Throws<ArgumentException>(() => Guard.Against.StringTooShort(code, 4)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'code' has 3 characters. It must have 2 or fewer.", Assert.Throws<ArgumentException>(() => Guard.Against.StringTooLong(code, 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_may_give_the_message_or_the_exception()
    {
        Assert.StartsWith("Shares are missing.", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null((string?)null, "shares", "Shares are missing.")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Guard.Against.Negative(-1, exceptionCreator: () => new InvalidOperationException()));
        Assert.Throws<InvalidOperationException>(() => Guard.Against.EnumOutOfRange((Rounding)9, exceptionCreator: () => new InvalidOperationException()));
    }
}

using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>A number that moves: its value at a place and by how much it changes just beyond.</summary>
public sealed class SlopedTests
{
    private readonly Reach _reach = new();

    private Sloped Moving(int value, int slope) => new(value, slope, _reach);

    private static Sloped Still(int value) => Sloped.From(value);

    private static string Show(Sloped number) => $"{number.Value} by {number.Slope}";

    [Fact]
    public void Sums_and_products_move_as_their_parts_do()
    {
        Assert.Equal("7 by 5", Show(Moving(3, 2) + Moving(4, 3)));
        Assert.Equal("-1 by -1", Show(Moving(3, 2) - Moving(4, 3)));
        Assert.Equal("-3 by -2", Show(-Moving(3, 2)));
        Assert.Equal("12 by 8", Show(Moving(3, 2) * Still(4)));
        Assert.Equal("12 by 8", Show(Still(4) * Moving(3, 2)));
        Assert.Equal("0.75 by 0.5", Show(Moving(3, 2) / Still(4)));
        Assert.False(_reach.IsCurved);
    }

    [Fact]
    public void A_product_of_two_that_move_is_a_curve()
    {
        Assert.Equal("12 by 17", Show(Moving(3, 2) * Moving(4, 3)));
        Assert.True(_reach.IsCurved);
    }

    [Fact]
    public void A_quotient_of_two_that_move_in_proportion_stands_still()
    {
        Assert.Equal("0.5 by 0", Show(Moving(3, 2) / Moving(6, 4)));
        Assert.Equal("0.5 by 0", Show(Moving(0, 2) / Moving(0, 4)));
        Assert.False(_reach.IsCurved);
    }

    [Fact]
    public void Another_quotient_by_one_that_moves_is_a_curve()
    {
        Assert.Equal("0.5 by -0.125", Show(Moving(2, 1) / Moving(4, 3)));
        Assert.True(_reach.IsCurved);
    }

    [Fact]
    public void A_quotient_by_one_that_begins_at_nothing_is_a_curve_without_a_value()
    {
        Assert.Equal("0 by 0", Show(Moving(2, 1) / Moving(0, 3)));
        Assert.True(_reach.IsCurved);
    }

    [Theory]
    [InlineData(1, 0, 2, 0, -1)]
    [InlineData(2, 0, 1, 0, 1)]
    [InlineData(1, 9, 2, 0, -1)]
    [InlineData(1, 1, 1, 0, 1)]
    [InlineData(1, 0, 1, 1, -1)]
    [InlineData(1, 1, 1, 1, 0)]
    public void The_smaller_just_beyond_is_the_smaller(int left, int leftSlope, int right, int rightSlope, int order)
    {
        Sloped one = Moving(left, leftSlope);
        Sloped other = Moving(right, rightSlope);

        Assert.Equal(order, one.CompareTo(other));
        Assert.Equal(order < 0, one < other);
        Assert.Equal(order <= 0, one <= other);
        Assert.Equal(order > 0, one > other);
        Assert.Equal(order >= 0, one >= other);
    }

    [Theory]
    [InlineData(1, 2, 4, 0, "1.5")] // 3 apart, nearing by 2
    [InlineData(4, 0, 1, 2, "1.5")]
    [InlineData(4, -1, 1, 1, "1.5")]
    [InlineData(4, 2, 1, 0, "")] // parting
    [InlineData(4, 2, 1, 2, "")] // side by side
    [InlineData(1, 2, 1, 0, "")] // already met
    public void Comparing_says_where_the_two_meet(int left, int leftSlope, int right, int rightSlope, string distance)
    {
        _ = Moving(left, leftSlope).CompareTo(Moving(right, rightSlope));

        Assert.Equal(distance, _reach.Nearest?.ToString() ?? "");
    }

    [Fact]
    public void The_nearest_meeting_counts_whichever_is_compared_first()
    {
        _ = Moving(0, 1).CompareTo(Still(5));
        _ = Still(3).CompareTo(Moving(0, 1));
        _ = Moving(0, 1).CompareTo(Still(4));

        Assert.Equal(3, _reach.Nearest);
    }

    [Fact]
    public void A_number_made_of_one_that_moves_is_followed_too()
    {
        _ = (Still(1) + Moving(0, 1)).CompareTo(Still(6));
        Assert.Equal(5, _reach.Nearest);
        _ = (Still(4) - Moving(0, 1)).CompareTo(Still(0));
        Assert.Equal(4, _reach.Nearest);
        _ = (Still(2) * Moving(0, 1)).CompareTo(Still(6));
        Assert.Equal(3, _reach.Nearest);
        _ = (Still(0) / Still(1) + -Moving(0, 1)).CompareTo(Still(-2));
        Assert.Equal(2, _reach.Nearest);
        _ = (Moving(0, 2) / Still(2)).CompareTo(Still(1));
        Assert.Equal(1, _reach.Nearest);
    }
}

using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

public sealed class ValueListTests
{
    private static readonly ValueList<string> Trees = ["alder", "birch", "cedar"];

    [Fact]
    public void A_list_is_a_value()
    {
        ValueList<string> same = [new string("alder"), "birch", "cedar"];

        EqualityContract.Holds(Trees, same, ["alder", "birch"]);
        EqualityContract.AllDiffer<ValueList<string>>([], ["alder"], ["birch"], ["alder", "birch"], ["birch", "alder"]);
    }

    [Fact]
    public void A_record_that_holds_a_list_is_a_value() => Assert.Equal(new Grove(["alder"]), new Grove(["alder"]));

    [Fact]
    public void Items_are_copied_on_the_way_in()
    {
        string[] source = ["alder"];
        ValueList<string> created = ValueList.Create<string>(source);
        ValueList<string> copied = ValueList.CopyOf(source);

        source[0] = "birch";

        Assert.Equal(["alder"], created);
        Assert.Equal(["alder"], copied);
        Assert.Same(created, ValueList.CopyOf(created));
        Assert.Throws<ArgumentNullException>(() => ValueList.CopyOf<string>(null!));
    }

    [Fact]
    public void Items_are_reached_by_position()
    {
        Assert.Equal(3, Trees.Count);
        Assert.Equal("alder", Trees[0]);
        Assert.Equal("cedar", Trees[^1]);
        Assert.Equal(["birch", "cedar"], Trees[1..]);
        Assert.True(Trees is ["alder", .. var rest] && rest.Count == 2);
        Assert.Equal(["alder", "birch", "cedar"], Trees.AsSpan().ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => Trees[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Trees[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Trees.Slice(2, 2));
    }

    [Fact]
    public void An_empty_list_is_one_object()
    {
        ValueList<int> empty = [];

        Assert.Same(ValueList<int>.Empty, empty);
        Assert.True(empty.IsEmpty);
        Assert.Empty(empty);
        Assert.False(Trees.IsEmpty);
    }

    [Fact]
    public void Going_through_does_not_allocate()
    {
        ValueList<int> numbers = [1, 2, 3];
        int sum = Sum(numbers);
        long before = GC.GetAllocatedBytesForCurrentThread();

        sum += Sum(numbers);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(12, sum);

        static int Sum(ValueList<int> numbers)
        {
            int sum = 0;
            foreach (int number in numbers)
            {
                sum += number;
            }

            return sum;
        }
    }

    [Fact]
    public void It_is_a_sequence_too()
    {
        Assert.Equal("alder birch cedar", string.Join(' ', (IEnumerable<string>)Trees));
        Assert.Equal(3, ((System.Collections.IEnumerable)Trees).Cast<string>().Count());
        Assert.False(default(ValueList<int>.Enumerator).MoveNext());
    }

    [Fact]
    public void It_prints_its_first_items()
    {
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
        Assert.Equal("[alder, birch, cedar]", Trees.ToString());
        Assert.Equal("[1, 2, 3, 4, 5, 6, 7, 8 and 2 more]", ValueList.CopyOf(Enumerable.Range(1, 10)).ToString());
        Under.EachCulture(() => Assert.Equal("[-1.5]", ValueList.Create(-1.5m).ToString()));
    }

    private sealed record Grove(ValueList<string> Trees);
}

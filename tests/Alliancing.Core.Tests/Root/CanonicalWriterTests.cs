using System.Text;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;
using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class CanonicalWriterTests
{
    private static readonly Digest Abc = Digest.OfBytes("abc"u8);

    [Fact]
    public void Every_kind_of_field_is_one_line() => Under.EachCulture(() => Assert.Equal(
        "seat t5:alder\nwords t6:é…e\nempty t0:\nlines t3:a\nb\nversion n2:-1\nmost n19:9223372036854775807\nopen f3:yes\nshut f2:no\nday d10:2026-03-02\nat i20:2026-03-02T09:00:00Z\n"
        + "exactly i30:2026-03-02T09:00:00.000000001Z\ndigest h64:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
        Lines(writer => writer
            .Text("seat", "alder").Text("words", "é…e").Text("empty", "").Text("lines", "a\nb")
            .Number("version", -1).Number("most", long.MaxValue).Flag("open", true).Flag("shut", false)
            .Date("day", new(2026, 3, 2)).Instant("at", Instant.FromUtc(2026, 3, 2, 9, 0)).Instant("exactly", Instant.FromUtc(2026, 3, 2, 9, 0).PlusNanoseconds(1))
            .Digest("digest", Abc))));

    [Fact]
    public void What_is_absent_is_a_hyphen_and_differs_from_what_is_empty() => Assert.Equal(
        "a -\nb -\nc -\nd -\ne -\nf -\ng -\nh -\n",
        Lines(writer => writer.Text("a", null).Number("b", null).Flag("c", null).Date("d", null).Instant("e", null).Digest("f", null).Redactable("g", null).Record("h", null)));

    [Fact]
    public void A_record_stands_in_braces() =>
        Assert.Equal("minute {\ntext t4:Rota\n}\nnext n1:1\n", Lines(writer => writer.Record("minute", new Minute("Rota")).Number("next", 1)));

    [Fact]
    public void A_list_shows_where_each_item_begins()
    {
        Assert.Equal("seats [\n+\nid t5:alder\n+\nid t5:birch\n]\n", Lines(writer => writer.List("seats", ["alder", "birch"], (item, seat) => item.Text("id", seat))));
        Assert.Equal("seats [\n]\n", Lines(writer => writer.List<string>("seats", [], (item, seat) => item.Text("id", seat))));
    }

    [Fact]
    public void Items_of_different_length_cannot_be_taken_for_each_other() => Assert.NotEqual(
        Lines(writer => writer.List("items", ["ab", "a"], Letters)),
        Lines(writer => writer.List("items", ["a", "ba"], Letters)));

    [Fact]
    public void A_redactable_text_leaves_only_its_digest()
    {
        RedactableText reason = new("costs too much", "0123456789abcdef");

        Assert.Equal($"reason h64:{reason.Digest}\n", Lines(writer => writer.Redactable("reason", reason)));
        Assert.Equal(Lines(writer => writer.Redactable("reason", reason)), Lines(writer => writer.Redactable("reason", reason.Redact())));
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day() =>
        Assert.Equal("day d10:2026-03-02\n", Lines(writer => writer.Date("day", new LocalDate(2026, 3, 2).WithCalendar(CalendarSystem.Julian))));

    [Theory]
    [InlineData("two words")]
    [InlineData("line\nfeed")]
    [InlineData("hyphen-ated")]
    [InlineData("é")]
    [InlineData("}")]
    public void A_name_with_other_characters_is_refused(string name) => Assert.All<Action<CanonicalWriter>>(
        [
            writer => writer.Text(name, "a"), writer => writer.Text(name, null), writer => writer.Record(name, new Minute("")), writer => writer.List(name, [1], (item, number) => item.Number("n", number)),
        ],
        write =>
        {
            ArgumentException refused = Assert.Throws<ArgumentException>(() => write(new()));
            Assert.Equal("name", refused.ParamName);
            Assert.Contains($"'{name}' is no name of a field. Use the letters", refused.Message, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("A")]
    [InlineData("z9")]
    [InlineData("position.reason")]
    public void A_name_of_letters_digits_and_full_stops_is_taken(string name) => Assert.Equal($"{name} n1:1\n", Lines(writer => writer.Number(name, 1)));

    [Fact]
    public void Nothing_is_refused()
    {
        CanonicalWriter writer = new();

        Assert.Throws<ArgumentException>(() => writer.Text("", "a"));
        Assert.Throws<ArgumentNullException>(() => writer.Text(null!, "a"));
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => writer.List<string>("seats", null!, (_, _) => { })).ParamName);
        Assert.Equal("write", Assert.Throws<ArgumentNullException>(() => writer.List("seats", ["alder"], null!)).ParamName);
        Assert.True(writer.Written.IsEmpty);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_with_its_place()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new CanonicalWriter().Text("reason", "ab\ud800c"));

        Assert.Equal("value", refused.ParamName);
        Assert.Contains("The text of 'reason' has half a surrogate pair in place 3", refused.Message, StringComparison.Ordinal);
        Assert.Equal("face t4:😀\n", Lines(writer => writer.Text("face", "😀")));
    }

    [Property]
    public void Two_texts_are_never_taken_for_two_others(string? first, string? second, string? third, string? fourth)
    {
        if (new[] { first, second, third, fourth }.Any(text => text?.Any(char.IsSurrogate) ?? false))
            return;

        Assert.Equal((first, second) == (third, fourth), Lines(writer => writer.Text("a", first).Text("b", second)) == Lines(writer => writer.Text("a", third).Text("b", fourth)));
    }

    private static void Letters(CanonicalWriter writer, string letters)
    {
        foreach (char letter in letters)
            writer.Text("letter", $"{letter}");
    }

    private static string Lines(Func<CanonicalWriter, CanonicalWriter> write) => Encoding.UTF8.GetString(write(new()).Written);
}

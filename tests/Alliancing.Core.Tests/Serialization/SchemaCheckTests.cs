using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Serialization;

public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("\"id\": \"riverside\",", "", "JS-004", "$.id", "line 1, column 1: this document lacks 'id': a text.")]
    [InlineData("\"participants\"", "\"participant\"", "JS-005", "$.participant", "line 5, column 3: this document has no property 'participant'. Did you mean 'participants'? Allowed: 'id', 'currency', 'participants'")]
    [InlineData("\"riverside\"", "17", "JS-006", "$.id", "line 3, column 9: the number 17 stands here; wanted is a text.")]
    [InlineData("\"riverside\"", "null", "JS-006", "$.id", "null stands here; wanted is a text.")]
    [InlineData("\"name\": \"Oxfordshire County Council\", ", "", "JS-004", "$.participants[0].name", "this object lacks 'name': a text.")]
    [InlineData("\"side\": \"owner\"", "\"side\": \"ovner\"", "JS-007", "$.participants[0].side", "'ovner' is not allowed. Did you mean 'owner'? Allowed: 'owner', 'provider'.")]
    [InlineData("\"2014-04-01\"", "\"2014-04-31\"", "JS-007", "$.participants[1].from", "'2014-04-31' is not a date of the calendar, such as \"2014-03-31\".")]
    [InlineData("\"alder\", \"name\"", "\"Alder\", \"name\"", "JS-007", "$.participants[1].id", "'Alder' is not a participant's id")]
    [InlineData("\"currency\": \"GBP\"", "\"currency\": \"POUNDS\"", "JS-007", "$.currency", "'POUNDS' is not an ISO 4217 code such as \"GBP\".")]
    [InlineData("\"stage\": \"curve\", \"rate\": \"0.50\"", "\"stage\": \"kurve\", \"rate\": \"0.50\"", "JS-007", "$.gain[0].stage", "'kurve' is not allowed. Did you mean 'curve'? Allowed: 'curve', 'threshold', 'stop'.")]
    [InlineData("\"stage\": \"curve\", \"rate\": \"0.50\"", "\"rate\": \"0.50\"", "JS-004", "$.gain[0].stage", "this object lacks 'stage', which says what it is. Allowed: 'curve', 'threshold', 'stop'.")]
    [InlineData("\"stage\": \"curve\", \"rate\": \"0.50\"", "\"stage\": 7, \"rate\": \"0.50\"", "JS-006", "$.gain[0].stage", "the number 7 stands here; wanted is one of 'curve', 'threshold', 'stop'.")]
    [InlineData("\"clause\": \"8.2\"", "\"clasue\": \"8.2\"", "JS-005", "$.gain[0].clasue", "stage 'curve' has no property 'clasue'. Did you mean 'clause'? Allowed: 'rate', 'rest', 'bands', 'clause'.")]
    [InlineData("{ \"stage\": \"stop\" }", "\"stop\"", "JS-006", "$.gain[1].otherwise[0]", "the text 'stop' stands here; wanted is an object whose 'stage' is one of 'curve', 'threshold', 'stop'.")]
    [InlineData("\"rate\": 1,", "\"rate\": [1],", "JS-006", "$.pain[1].rate", "a list stands here; wanted is a rate as a fraction, such as \"0.125\" for 12.5 %.")]
    [InlineData("\"1234567.89\"", "\"1234567.891\"", "JS-008", "$.fees.alder", "'1234567.891' has more decimals than GBP has (2).")]
    [InlineData("\"1234567.89\"", "1e40", "JS-008", "$.fees.alder", "the number 1e40 is too large")]
    [InlineData("\"birch-2\"", "\"Birch\"", "JS-007", "$.fees.Birch", "'Birch' is not a participant's id")]
    [InlineData("\"strict\": true", "\"strict\": \"true\"", "JS-006", "$.pain[0].strict", "the text 'true' stands here; wanted is true or false.")]
    [InlineData("\"strict\": true", "\"strict\": true, \"strict\": false", "JS-009", "$.pain[0].strict", "'strict' stands here a second time")]
    [InlineData("\"to\": \"2014-03-31\"", "\"to\": \"2012-03-31\"", "JS-007", "$.period", "the period ends (2012-03-31) before it begins (2013-04-01).")]
    [InlineData("\"to\": \"2014-03-31\"", "\"until\": \"2014-03-31\"", "JS-004", "$.period.to", "this object lacks 'to'")]
    [InlineData("\"name\": \"b\"", "\"name\": \"b\", \"left\": { \"nmae\": \"d\" }", "JS-005", "$.tree.left.left.nmae", "this object has no property 'nmae'. Did you mean 'name'? Allowed: 'name', 'left', 'twigs'.")]
    [InlineData("\"twigs\": []", "\"twigs\": [{ \"name\": \"d\" }, null]", "JS-006", "$.tree.twigs[0].twigs[1]", "null stands here; wanted is an object.")]
    [InlineData("\"sum\": [", "\"summ\": [", "JS-004", "$.gain[1].reach", "this object has none of the properties that say what it is. Did you mean 'sum'? Wanted is 'unlimited', or a rate as a fraction")]
    [InlineData("\"times\": 2", "\"times\": 2, \"amount\": 3", "JS-005", "$.gain[1].reach.amount", "this object has no property 'amount'. Allowed: 'sum', 'times'.")]
    [InlineData("{ \"amount\": 1000 }", "{ \"amount\": 1000, \"x\": 1 }", "JS-005", "$.gain[1].reach.sum[2].x", "this object has no property 'x'. Allowed: 'amount'.")]
    [InlineData("\"unlimited\"", "\"unlimitd\"", "JS-007", "$.gain[1].reach.sum[0]", "Did you mean 'unlimited'? Words allowed: 'unlimited'.")]
    [InlineData("{ \"reserve\": \"r1\" }", "\"ownr\"", "JS-007", "$.pain[1].rest[1]", "'ownr' is not allowed. Did you mean 'owner'? Allowed: 'owner'.")]
    [InlineData("\"rest\": \"owner\"", "\"rest\": { \"reserve\": \"r1\" }", "JS-006", "$.gain[0].rest", "an object stands here; wanted is a list, or 'owner'.")]
    [InlineData("\"kind\": \"count\"", "\"kind\": \"cuont\"", "JS-007", "$.scalars.measure.kind", "'cuont' is not allowed. Did you mean 'count'? Allowed: 'count', 'score'.")]
    [InlineData("\"named:fees\"", "\"fees\"", "JS-007", "$.scalars.measure.then", "'fees' is not a measure by name, such as \"named:fees\".")]
    [InlineData("\"count\": 3", "\"count\": \"3\"", "JS-006", "$.scalars.count", "the text '3' stands here; wanted is a whole number such as 12.")]
    public void A_problem_is_shown_with_its_path_its_place_and_what_is_allowed(string part, string other, string id, string path, string says)
    {
        DocumentOutcome<SampleDocument> outcome = Sample.Kind.Read(Sample.With(part, other));

        Assert.False(outcome.IsReadable);
        Finding finding = Assert.Single(outcome.Findings, f => f.Id == id && f.Path == path);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.Matches("^line [0-9]+, column [0-9]+: ", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Every_problem_is_found_at_once_in_the_order_of_the_text()
    {
        string text = Sample.Text
            .Replace("\"riverside\"", "[]", StringComparison.Ordinal)
            .Replace("\"owner\" }", "\"buyer\" }", StringComparison.Ordinal)
            .Replace("\"0.50\"", "\"50 %\"", StringComparison.Ordinal)
            .Replace("\"2013-04-01\"", "\"1.4.2013\"", StringComparison.Ordinal)
            .Replace("\"1234567.89\"", "\"1,234,567.89\"", StringComparison.Ordinal);

        Assert.Equal(
            ["$.id", "$.participants[0].side", "$.gain[0].rate", "$.period.from", "$.fees.alder"],
            Sample.Kind.Read(text).Findings.Select(f => f.Path));
    }

    [Fact]
    public void Only_the_chosen_form_of_a_union_is_reported()
    {
        string text = Sample.With("\"rate\": \"0.50\", \"rest\": \"owner\", ", string.Empty);

        Assert.Equal(["$.gain[0].rate", "$.gain[0].rest"], Sample.Kind.Read(text).Findings.Select(f => f.Path));
    }

    [Fact]
    public void Null_is_the_same_as_leaving_an_optional_property_out()
    {
        SampleDocument document = Sample.Kind.Parse(Sample.With("\"clause\": \"8.2\"", "\"clause\": null"));

        Assert.Null(document.Gain[0].Clause);
    }

    [Fact]
    public void A_file_full_of_problems_ends_the_check()
    {
        string items = Sample.With("\"twigs\": []", $"\"twigs\": [{string.Join(',', Enumerable.Repeat("1", 100_000))}]");
        string names = Sample.With("\"twigs\": []", string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"twig{i}\": 1")));
        string twice = Sample.With("\"twigs\": []", string.Join(',', Enumerable.Repeat("\"name\": 1", 100_000)));

        Assert.All([items, names, twice], text => Assert.InRange(Sample.Kind.Read(text).Findings.Count, SchemaCheck.MostFindings, SchemaCheck.MostFindings + 1));
        ValueList<Finding> findings = Sample.Kind.Read(items).Findings;

        Assert.Equal(SchemaCheck.MostFindings + 1, findings.Count);
        Assert.Equal(("JS-011", "line 1, column 1: checking ended after 1000 problems. Correct these first, or check that this is the right file."), (findings[^1].Id, findings[^1].Message));
    }

    [Fact]
    public void A_value_from_the_file_is_shown_short_and_visible()
    {
        string text = Sample.With("\"2014-04-01\"", $"\"\\u202e{new string('x', 100_000)}\"");

        Assert.Contains("'\\u202E" + new string('x', 39) + "…' is not a date", Assert.Single(Sample.Kind.Read(text).Findings).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("clasue", "clause")]
    [InlineData("Participants", "participants")]
    [InlineData("participant_s", "participants")]
    [InlineData("fee", "fees")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_one_with_few_edits(string found, string? nearest) =>
        Assert.Equal(nearest, Nearest.Of(found, ["participants", "clause", "fees", "period"]));
}

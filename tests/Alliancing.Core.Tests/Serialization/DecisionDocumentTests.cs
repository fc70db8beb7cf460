using Alliancing.Core.Tests.Governance.Registers;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using Alliancing.Serialization;
using NodaTime;

namespace Alliancing.Core.Tests.Serialization;

public sealed class DecisionDocumentTests
{
    private const string Text = """
        {
          "format": "alliancing.decisions.v1",
          "alliance": "riverside",
          "name": "Riverside",
          "charter": { "version": "2", "principles": [{ "id": "open-book" }, { "id": "own", "name": "Own", "statement": "Ours." }] },
          "rules": [
            { "class": { "id": "leadership-team" }, "test": { "kind": "unanimity" }, "version": "1", "to": "2026-03-31", "source": { "clause": "7.1" } },
            { "class": { "id": "leadership-team" }, "test": { "kind": "count", "needed": 2, "seats": 2 }, "version": "2", "from": "2026-04-01", "source": { "law": "Care Act 2014", "provision": "s. 1" }, "openFor": "36h" }
          ],
          "seats": [
            { "id": "council", "name": "Council", "side": "owner", "representatives": [{ "id": "carl", "name": "Carl" }] },
            { "id": "alder", "name": "Alder", "side": "provider", "representatives": [{ "id": "ann", "name": "Ann" }] }
          ],
          "decisions": [
            {
              "matter": { "id": "2026-01", "title": "Open a night team", "class": "leadership-team", "cites": ["own"] },
              "events": [
                { "event": "decisionOpened", "at": "2026-03-02T09:00:00Z" },
                { "event": "positionGiven", "at": "2026-03-02T10:00:00Z", "seat": "council", "position": { "kind": "assent" }, "by": "carl" },
                { "event": "positionGiven", "at": "2026-03-02T11:00:00Z", "seat": "alder", "position": { "kind": "dissent", "reason": "too dear", "principle": "own" } }
              ]
            },
            { "matter": { "id": "2026-02", "title": "Close the day team", "class": "leadership-team" }, "events": [{ "event": "decisionOpened", "at": "2026-03-31T23:00:00Z" }] }
          ]
        }
        """;

    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 12, 0);

    [Fact]
    public void Decisions_are_read_with_their_rules_seats_and_principles()
    {
        MinuteBook book = AllianceJson.ReadDecisions(Text).OrThrow();

        Assert.Empty(book.Findings);
        Assert.Equal(("riverside", "Riverside"), (book.Alliance, book.Name));
        Assert.Equal(["2026-01", "2026-02"], book.Decisions.Select(decision => decision.Id));
        Assert.Equal((DecisionOutcome.NotAgreed, NotAgreedCause.Dissent), (book["2026-01"].AsAt(At).Outcome, book["2026-01"].AsAt(At).Cause));
        Assert.Equal(new Principle("own", "Own", "Ours."), book["2026-01"].AsAt(At)["alder"].Position.Principle);
        Assert.Equal([new Principle("own", "Own", "Ours.")], book["2026-01"].Matter.Cites);
        Assert.Equal(Citation.Clause("7.1"), book["2026-01"].Rule.Source);
        Assert.Equal("carl", ((PositionGiven)book["2026-01"].History[1]).By);
    }

    [Fact]
    public void The_rule_is_the_one_that_held_on_the_day_of_opening_in_London()
    {
        DecisionRule later = AllianceJson.ReadDecisions(Text).OrThrow()["2026-02"].Rule;

        Assert.Equal(("2", Duration.FromHours(36), Citation.Law("Care Act 2014", "s. 1")), (later.Version, later.OpenFor, later.Source));
        Assert.Equal(new CountTest(2, 2), later.Test);
        Assert.Equal("1", AllianceJson.ReadDecisions(Text.Replace("2026-03-31T23:00", "2026-03-31T22:59", StringComparison.Ordinal)).OrThrow()["2026-02"].Rule.Version);
    }

    [Fact]
    public void Decisions_that_are_written_and_read_again_are_the_same()
    {
        MinuteBook book = AllianceJson.ReadDecisions(Text).OrThrow();
        MinuteBook again = AllianceJson.ReadDecisions(book.ToJson()).OrThrow();

        Assert.Equal(book, again);
        Assert.Equal(book.ToJson(), again.ToJson());
        Assert.Equal(book, AllianceJson.ReadDecisions(System.Text.Encoding.UTF8.GetBytes(book.ToJson())).OrThrow());
        Assert.IsType<MinuteBook>(AllianceJson.Read(book.ToJson()).OrThrow());
        Assert.Equal(new MinuteBook("riverside", "Riverside", [], []), AllianceJson.ReadDecisions(new MinuteBook("riverside", "Riverside", [], []).ToJson()).OrThrow() with { Findings = [] });
    }

    [Fact]
    public void A_decision_may_have_seats_of_its_own_and_an_amount()
    {
        Decision own = Decision.On(
            new Matter("2026-03", "Buy a van", MatterClass.LeadershipTeam) { Amount = Money.Pounds(12.34m) },
            DecisionRule.Unanimity(MatterClass.LeadershipTeam),
            Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("cedar")));
        Decision first = Decision.On(own.Matter with { Id = "2026-02", Amount = null }, own.Rule, Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")));
        MinuteBook book = new("riverside", "Riverside", [first, own], []);

        Assert.Equal(book, AllianceJson.ReadDecisions(book.ToJson()).OrThrow());
        Assert.Contains("\"currency\": \"GBP\"", book.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"amount\": \"12.34\"", book.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_with_every_field_is_written_in_one_form_and_read_again_the_same() => Cultures.InEach(() =>
    {
        DecisionRegister register = DecisionRegister.Restore("riverside", Everything.Chain);
        string written = register.ToJson();
        DecisionRegister again = AllianceJson.ReadRegister(written).OrThrow();

        Golden.Match(written, "tests/Alliancing.Core.Tests/Serialization/register.golden.json");
        Assert.Equal(register, again);
        Assert.Equal(written, again.ToJson());
        Assert.Equal(ChainVerdict.Intact, again.Verify(register.Head).Verdict);
        Assert.Equal(register, AllianceJson.ReadRegister(System.Text.Encoding.UTF8.GetBytes(written)).OrThrow());
        Assert.IsType<DecisionRegister>(AllianceJson.Read(written).OrThrow());
    });

    [Fact]
    public void A_hidden_text_leaves_its_digest_in_the_file_and_the_chain_intact()
    {
        HashChain<RegisterEntry> hidden = HashChain<RegisterEntry>.Restore(Everything.Chain.Select(link => link.Entry is EventEntry entry ? link with { Entry = entry.Redact() } : link));
        string written = DecisionRegister.Restore("riverside", hidden).ToJson();

        Assert.DoesNotContain("costs", written, StringComparison.Ordinal);
        Assert.Equal(ChainVerdict.Intact, AllianceJson.ReadRegister(written).OrThrow().Verify(Everything.Chain.Head).Verdict);
    }

    [Theory]
    [InlineData("too much", "costs too little", 7)]
    [InlineData("note of a call", "note of a talk", 7)]
    [InlineData("Open a small night team.", "Open a large night team.", 21)]
    [InlineData("\"needed\": 2", "\"needed\": 1", 37)]
    public void A_word_changed_in_the_file_is_found_at_its_entry(string word, string other, int entry)
    {
        string written = DecisionRegister.Restore("riverside", Everything.Chain).ToJson();
        ChainVerification found = AllianceJson.ReadRegister(written.Replace(word, other, StringComparison.Ordinal)).OrThrow().Verify(Everything.Chain.Head);

        Assert.Equal((ChainVerdict.Broken, entry), (found.Verdict, found.Entry));
    }

    [Fact]
    public void A_register_may_not_be_what_it_was_and_is_read_all_the_same() => Assert.Equal(
        ChainVerdict.Broken,
        AllianceJson.ReadRegister(DecisionRegister.Restore("riverside", HashChain<RegisterEntry>.Restore(Everything.Chain.Skip(1))).ToJson()).OrThrow().Verify(Everything.Chain.Head).Verdict);

    [Theory]
    [InlineData("\"event\": \"decisionOpened\", \"at\": \"2026-03-02", "\"event\": \"decisionOpen\", \"at\": \"2026-03-02", "JS-007", "$.decisions[0].events[0].event")]
    [InlineData("\"at\": \"2026-03-02T10:00:00Z\"", "\"at\": \"2 March\"", "JS-007", "$.decisions[0].events[1].at")]
    [InlineData("\"openFor\": \"36h\"", "\"openFor\": \"36w\"", "JS-007", "$.rules[1].openFor")]
    [InlineData("\"openFor\": \"36h\"", "\"openFor\": \"h\"", "JS-007", "$.rules[1].openFor")]
    [InlineData("\"openFor\": \"36h\"", "\"openFor\": \"-1h\"", "JS-007", "$.rules[1].openFor")]
    [InlineData("\"openFor\": \"36h\"", "\"openFor\": \"10001d\"", "JS-007", "$.rules[1].openFor")]
    [InlineData("\"openFor\": \"36h\"", "\"openFor\": \"0d\"", "JS-010", "$.rules[1]")]
    [InlineData("\"openFor\": \"36h\"", "\"calendar\": \"Wales\"", "JS-007", "$.rules[1].calendar")]
    [InlineData("\"openFor\": \"36h\"", "\"closedDays\": [\"2031-01-02\"]", "JS-010", "$.rules[1]")]
    [InlineData("\"clause\": \"7.1\"", "\"clause\": \"7.1\", \"law\": \"an Act\"", "JS-010", "$.rules[0].source")]
    [InlineData("\"clause\": \"7.1\"", "\"clause\": \"7.1\", \"provision\": \"s. 1\"", "JS-010", "$.rules[0].source")]
    [InlineData("\"clause\": \"7.1\"", "\"provision\": \"s. 1\"", "JS-010", "$.rules[0].source")]
    [InlineData("\"id\": \"leadership-team\" }, \"test\": { \"kind\": \"unanimity\"", "\"id\": \"own\" }, \"test\": { \"kind\": \"unanimity\"", "JS-010", "$.rules[0].class")]
    [InlineData("{ \"id\": \"open-book\" }", "{ \"id\": \"open-books\" }", "JS-010", "$.charter.principles[0]")]
    [InlineData("\"needed\": 2", "\"needed\": 3", "JS-010", "$.rules[1].test")]
    [InlineData("\"cites\": [\"own\"]", "\"cites\": [\"our own\"]", "JS-007", "$.decisions[0].matter.cites[0]")]
    [InlineData("\"title\": \"Open a night team\"", "\"title\": \" \"", "JS-010", "$.decisions[0].matter")]
    [InlineData("\"name\": \"Alder\"", "\"name\": \"\"", "JS-010", "$.seats[1]")]
    [InlineData("\"alliance\": \"riverside\"", "\"alliances\": \"riverside\"", "JS-005", "$.alliances")]
    public void A_file_that_is_no_document_is_refused_with_the_place(string text, string other, string id, string path)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        DocumentOutcome<MinuteBook> outcome = AllianceJson.ReadDecisions(Text.Replace(text, other, StringComparison.Ordinal));

        Assert.False(outcome.IsReadable);
        Assert.Contains((id, path), outcome.Findings.Select(finding => (finding.Id, finding.Path)));
        Assert.True(AllianceJson.ReadDecisions(Text).IsReadable);
    }

    [Theory]
    [InlineData("\"seat\": \"alder\"", "\"seat\": \"birch\"", "GV-025", "$.decisions[0].events[2]")]
    [InlineData("\"reason\": \"too dear\", ", "", "GV-028", "$.decisions[0].events[2]")]
    [InlineData("\"by\": \"carl\"", "\"by\": \"ann\"", "GV-031", "$.decisions[0].events[1]")]
    [InlineData("\"principle\": \"own\"", "\"principle\": \"best-for-service\"", "GV-030", "$.decisions[0].events[2]")]
    [InlineData("\"id\": \"2026-02\"", "\"id\": \"2026-01\"", "GV-071", "$.decisions[1].matter.id")]
    [InlineData("\"title\": \"Open a night team\", \"class\": \"leadership-team\"", "\"title\": \"Open a night team\", \"class\": \"operational\"", "GV-012", "$.decisions[0].matter.class")]
    [InlineData("\"id\": \"alder\"", "\"id\": \"council\"", "GV-002", "$.seats")]
    [InlineData("\"from\": \"2026-04-01\"", "\"from\": \"2026-03-31\"", "GV-011", "$.rules")]
    [InlineData("\"to\": \"2026-03-31\"", "\"to\": \"2026-03-01\"", "GV-012", "$.decisions[0].matter.class")]
    [InlineData("\"needed\": 2, \"seats\": 2", "\"needed\": 2, \"seats\": 3", "GV-014", "$.decisions[1]")]
    [InlineData("\"class\": \"leadership-team\" }, \"events\"", "\"class\": \"leadership-team\" }, \"seats\": [], \"events\"", "GV-001", "$.decisions[1].seats")]
    public void What_could_not_have_happened_is_found_at_its_place(string text, string other, string id, string path)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        MinuteBook book = AllianceJson.ReadDecisions(Text.Replace(text, other, StringComparison.Ordinal)).OrThrow();

        Assert.False(book.IsSound);
        Assert.Contains((id, path), book.Findings.Select(finding => (finding.Id, finding.Path)));
    }

    [Fact]
    public void A_deadline_where_bank_holidays_are_not_known_is_found_at_its_event()
    {
        string ladder = Text
            .Replace("\"needed\": 2, \"seats\": 2 }", "\"needed\": 2, \"seats\": 2 }, \"deemedAssent\": { \"workingDays\": 5 }", StringComparison.Ordinal)
            .Replace("{ \"event\": \"decisionOpened\", \"at\": \"2026-03-31T23:00:00Z\" }", "{ \"event\": \"noticeGiven\", \"at\": \"2030-01-07T09:00:00Z\", \"opens\": \"2030-01-07T09:00:00Z\" }, { \"event\": \"noticeProven\", \"at\": \"2030-01-07T09:00:00Z\", \"seat\": \"alder\", \"evidence\": \"receipt\" }, { \"event\": \"decisionOpened\", \"at\": \"2030-01-07T09:00:00Z\" }, { \"event\": \"noteAdded\", \"at\": \"2030-02-07T09:00:00Z\", \"text\": \"late\" }", StringComparison.Ordinal);
        MinuteBook book = AllianceJson.ReadDecisions(ladder).OrThrow();

        Assert.Contains("GV-093", book.Findings.Select(finding => finding.Id));
        Assert.All(book.Findings, finding => Assert.StartsWith("$.decisions[1].events[", finding.Path, StringComparison.Ordinal));
        Assert.Contains("Bank holidays are known from 2011-01-01 to 2028-12-31", book.Findings[0].Message, StringComparison.Ordinal);
        Assert.Empty(AllianceJson.ReadDecisions(ladder.Replace("2030-0", "2028-0", StringComparison.Ordinal)).OrThrow().Findings);
    }

    [Fact]
    public void Reading_never_throws_for_what_stands_in_the_text()
    {
        string register = DecisionRegister.Restore("riverside", Everything.Chain).ToJson();
        foreach (string other in (string[])["", "\"", "0", "null", "{}", "[]", "}"])
        {
            for (int place = 0; place < Text.Length; place += 5)
                AllianceJson.ReadDecisions(string.Concat(Text.AsSpan(0, place), other, Text.AsSpan(place + 1)));
            for (int place = 0; place < register.Length; place += 211)
                AllianceJson.ReadRegister(string.Concat(register.AsSpan(0, place), other, register.AsSpan(place + 1)));
        }
    }

    [Theory]
    [InlineData("\"representatives\": [{ \"id\": \"ann\", \"name\": \"Ann\" }]", "\"deputies\": [{ \"person\": { \"id\": \"dan\", \"name\": \"Dan\" }, \"appointed\": \"2026-01-01T00:00:00Z\" }]")]
    [InlineData(", \"by\": \"carl\"", "")]
    [InlineData(", \"source\": { \"clause\": \"7.1\" }", "")]
    [InlineData("\"charter\": { \"version\": \"2\", \"principles\": [{ \"id\": \"open-book\" }, { \"id\": \"own\", \"name\": \"Own\", \"statement\": \"Ours.\" }] },", "")]
    public void What_may_be_left_out_is_left_out(string text, string other)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        MinuteBook book = AllianceJson.ReadDecisions(Text.Replace(text, other, StringComparison.Ordinal)).OrThrow();

        Assert.Equal(2, book.Decisions.Count);
        Assert.NotEmpty(book.Decisions[0].AsAt(At).Explain());
        Assert.Equal(book.Decisions, AllianceJson.ReadDecisions(book.ToJson()).OrThrow().Decisions);
    }

    [Fact]
    public void Every_form_of_class_principle_citation_calendar_and_length_is_written_briefly_and_read_again_the_same()
    {
        MatterClass[] classes =
        [
            MatterClass.Operational, MatterClass.LeadershipTeam, MatterClass.ReservedToCommissioner, MatterClass.ReservedToBoards, MatterClass.OutsideAlliance,
            MatterClass.LeadershipTeam with { Financial = true }, MatterClass.LeadershipTeam with { Scope = Citation.Clause("4.2") }, MatterClass.LeadershipTeam with { Name = "our matters" },
            new("own", "own matters", MatterAuthority.Boards), new("own", "own matters", MatterAuthority.Delegated, Financial: true, new Citation("Care Act 2014")),
        ];
        Citation[] sources = [Citation.Clause("7.1"), Citation.Agreement("Schedule 2"), Citation.Law("Care Act 2014", "s. 1"), new("Care Act 2014")];
        Charter[] charters =
        [
            Charter.Standard, new("2", [Principle.OpenBook]), new("1", [Principle.OpenBook with { Kind = PrincipleKind.Value }, Principle.BestPerson with { Source = Citation.Clause("3") }]),
            new("1", [Principle.OpenBook with { Name = "open books" }, new("own", "Own", "Ours."), new("other", "Other", "Theirs.", PrincipleKind.Behaviour, Citation.Clause("3"))]),
        ];
        Duration[] lengths = [Duration.FromDays(10_000), Duration.FromDays(1), Duration.FromHours(25), Duration.FromMinutes(61), Duration.FromSeconds(3601)];
        WorkingDays[] calendars = [.. WorkingDays.All, WorkingDays.NorthernIreland.Closing(new LocalDate(2026, 12, 24))];
        DecisionRule plain = DecisionRule.Unanimity(MatterClass.LeadershipTeam);
        DecisionRule[] rules =
        [
            .. classes.Select(matterClass => plain with { Class = matterClass }), .. sources.Select(source => plain with { Source = source }), .. charters.Select(charter => plain with { Charter = charter }),
            .. lengths.Select(length => plain with { OpenFor = length }), .. calendars.Select(calendar => plain with { Calendar = calendar }),
        ];
        DecisionRegister register = DecisionRegister.Restore("riverside", rules.Select((rule, place) => new DecisionEntry(new Matter($"{place}", "A", rule.Class), rule, Electorate.Of(Seat.Of("a"), Seat.Of("b"))))
            .Aggregate(HashChain<RegisterEntry>.Empty, (chain, entry) => chain.Append(entry)));
        string written = register.ToJson();

        Assert.Equal(register, AllianceJson.ReadRegister(written).OrThrow());
        Assert.All(
            (string[])
            [
                "\"openFor\": \"10000d\"", "\"openFor\": \"1d\"", "\"openFor\": \"25h\"", "\"openFor\": \"61m\"", "\"openFor\": \"3601s\"", "\"calendar\": \"Northern Ireland\"", "\"clause\": \"7.1\"",
                "\"agreement\": \"Schedule 2\"", "\"law\": \"Care Act 2014\"", "\"name\": \"our matters\"", "\"name\": \"open books\"", "\"kind\": \"value\"",
            ],
            text => Assert.Contains(text, written, StringComparison.Ordinal));
        Assert.DoesNotContain("matters for the leadership team", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"name\": \"open-book accounting\"", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\"statement\": \"The person best suited", written, StringComparison.Ordinal);
        Assert.Equal(1, written.Split("closedDays").Length - 1);
        Assert.Equal(1, written.Split("our matters").Length - 1);
    }

    [Fact]
    public void What_a_rule_does_not_say_is_as_in_a_rule_that_says_nothing()
    {
        const string Bare = """
            { "format": "alliancing.decisions.v1", "alliance": "a", "name": "A", "rules": [{ "class": { "id": "leadership-team" }, "test": { "kind": "unanimity" } }],
              "seats": [{ "id": "a", "name": "A", "side": "owner" }, { "id": "b", "name": "B", "side": "provider" }], "decisions": [{ "matter": { "id": "1", "title": "One", "class": "leadership-team" }, "events": [] }] }
            """;
        Decision decision = AllianceJson.ReadDecisions(Bare).OrThrow()["1"];

        Assert.Equal(DecisionRule.Unanimity(MatterClass.LeadershipTeam), decision.Rule);
        Assert.Equal(new Matter("1", "One", MatterClass.LeadershipTeam), decision.Matter);
        Assert.All(decision.Electorate.Seats, seat => Assert.True(seat.IsVacant));
        Assert.Equal(DecisionStatus.Draft, decision.AsAt(At).Status);
    }

    [Fact]
    public void The_source_of_the_decisions_is_kept()
    {
        MinuteBook book = AllianceJson.ReadDecisions(Text.Replace("\"name\": \"Riverside\",", "\"name\": \"Riverside\", \"source\": \"minutes\",", StringComparison.Ordinal)).OrThrow();

        Assert.Equal("minutes", book.Source);
        Assert.Equal("minutes", AllianceJson.ReadDecisions(book.ToJson()).OrThrow().Source);
    }

    [Fact]
    public void Every_mistake_is_found_at_once_and_the_rest_is_decided()
    {
        MinuteBook book = AllianceJson.ReadDecisions(Text
            .Replace("\"by\": \"carl\"", "\"by\": \"zoe\"", StringComparison.Ordinal)
            .Replace("\"reason\": \"too dear\", ", "", StringComparison.Ordinal)).OrThrow();

        Assert.Equal(["$.decisions[0].events[1]", "$.decisions[0].events[2]"], book.Findings.Select(finding => finding.Path));
        Assert.Equal(2, book.Decisions.Count);
        Assert.Equal(1, book["2026-01"].Version);
    }

    [Theory]
    [InlineData("\"kind\": \"dissent\",", "\"kind\": \"dissent\", \"reason\": \"costs\",", "The words of a position stand beside the event")]
    [InlineData("\"kind\": \"dissent\",", "\"kind\": \"dissent\", \"wouldAgreeIf\": \"costs\",", "The words of a position stand beside the event")]
    [InlineData("\"text\": \"costs too much\",", "", "A text that may be hidden has 'text' and 'salt'")]
    [InlineData("\"text\": \"costs too much\",", "\"text\": \"costs too much\", \"digest\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",", "A text that may be hidden has 'text' and 'salt'")]
    [InlineData("\"event\": \"noteAdded\",", "\"event\": \"noteAdded\",", "Only a position has 'reason'")]
    public void Words_of_a_register_stand_where_they_can_be_hidden(string text, string other, string message)
    {
        string written = DecisionRegister.Restore("riverside", Everything.Chain).ToJson();
        Assert.Contains(text, written, StringComparison.Ordinal);
        string changed = written.Replace(text, other, StringComparison.Ordinal);
        if (text == other)
            changed = changed.Replace("\"happened\": {\n        \"event\": \"noteAdded\"", "\"reason\": { \"text\": \"a\", \"salt\": \"0123456789abcdef\" },\n      \"happened\": {\n        \"event\": \"noteAdded\"", StringComparison.Ordinal);
        DocumentOutcome<DecisionRegister> outcome = AllianceJson.ReadRegister(changed);

        Assert.False(outcome.IsReadable);
        Assert.Contains(outcome.Findings, finding => finding.Id == "JS-010" && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_length_that_no_document_can_hold_is_not_written() =>
        Assert.Contains("whole number of seconds", Assert.Throws<System.Text.Json.JsonException>(() => DecisionRegister.Of("riverside")
            .Record(0, Decision.On(new Matter("a", "A", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam) with { OpenFor = Duration.FromMilliseconds(1) }, Electorate.Of(Seat.Of("a"), Seat.Of("b"))), Everything.Salt).Register.ToJson()).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadDecisions((string)null!));
        Assert.Throws<ArgumentNullException>(() => AllianceJson.ReadRegister((string)null!));
        Assert.Throws<ArgumentNullException>(() => ((MinuteBook)null!).ToJson());
        Assert.Throws<ArgumentNullException>(() => ((DecisionRegister)null!).ToJson());
    }
}

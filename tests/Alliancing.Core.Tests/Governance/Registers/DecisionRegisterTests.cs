using Alliancing.Core.Tests.Contracts;
using Alliancing.Governance;
using FsCheck.Xunit;
using NodaTime;

namespace Alliancing.Core.Tests.Governance.Registers;

public sealed class DecisionRegisterTests
{
    private const string Salt = "71d0c6a38e5f4b92";

    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly Decision Opened = Draft("2026-07").Open(At).Assent("council", At);

    private static readonly Decision Dissented = Opened.Dissent("birch", "Mrs Price would lose her place.", Principle.BestForService, "she keeps it", At);

    [Fact]
    public void Recording_enters_the_decision_and_each_event()
    {
        DecisionRegister register = Recorded(Dissented);

        Assert.Equal(4, register.Version);
        Assert.Equal(new DecisionEntry(Dissented.Matter, Dissented.Rule, Dissented.Electorate), register.Chain[0].Entry);
        Assert.Equal(Dissented.History, register.Chain.Skip(1).Select(link => ((EventEntry)link.Entry).Happened));
        Assert.All(register.Chain, link => Assert.Equal("2026-07", link.Entry.Decision));
        Assert.Equal(register.Chain.Head, register.Head);
        Assert.Equal(["2026-07"], register.Ids);
        Assert.Equal("riverside", register.Alliance);
        Assert.Equal($"register of riverside: 4 entries, head {register.Head}", register.ToString());
        Assert.Equal(ChainVerdict.Intact, register.Verify(register.Head).Verdict);
    }

    [Fact]
    public void A_decision_taken_from_the_register_is_the_one_recorded() => Assert.Equal(Dissented, Recorded(Dissented).Decision("2026-07"));

    [Fact]
    public void Only_what_is_new_is_appended()
    {
        DecisionRegister first = Recorded(Opened);
        RegisterOutcome outcome = first.Record(3, Dissented, Salt);

        Assert.False(outcome.IsRefused);
        Assert.Equal(4, outcome.Register.Version);
        Assert.Equal(first.Chain, outcome.Register.Chain.Take(3));
        Assert.Equal((ChainVerdict.Extended, 4), (outcome.Register.Verify(first.Head).Verdict, outcome.Register.Verify(first.Head).Entry));
        Assert.Equal(outcome.Register, outcome.Register.Record(4, Dissented, Salt).Register);
    }

    [Fact]
    public void Decisions_stand_in_the_order_in_which_they_were_entered()
    {
        DecisionRegister register = Recorded(Opened).Record(3, Draft("2026-08"), Salt).Register.Record(4, Dissented, Salt).Register;

        Assert.Equal(["2026-07", "2026-08"], register.Ids);
        Assert.Equal(["2026-07", "2026-07", "2026-07", "2026-08", "2026-07"], register.Chain.Select(link => link.Entry.Decision));
        Assert.Equal(Dissented, register.Decision("2026-07"));
        Assert.Equal(Draft("2026-08"), register.Decision("2026-08"));
    }

    [Fact]
    public void A_writer_that_has_not_read_the_latest_entry_is_refused_with_both_versions()
    {
        RegisterOutcome outcome = Recorded(Opened).Record(1, Dissented, Salt);

        Assert.True(outcome.IsRefused);
        Assert.Equal(Recorded(Opened), outcome.Register);
        Assert.Equal("GV-090", Assert.Single(outcome.Findings).Id);
        Assert.Contains("meant for version 1, but the history stands at version 3", outcome.Findings[0].Message, StringComparison.Ordinal);
        Assert.Empty(Recorded(Opened).Record(3, Dissented, Salt).Findings);
    }

    [Fact]
    public void A_broken_register_takes_nothing_more()
    {
        DecisionRegister broken = DecisionRegister.Restore("riverside", HashChain<RegisterEntry>.Restore(Recorded(Opened).Chain.Skip(1)));
        RegisterOutcome outcome = broken.Record(2, Draft("2026-08"), Salt);

        Assert.Equal("GV-091", Assert.Single(outcome.Findings).Id);
        Assert.Contains("Entry 1 of 2 does not follow", outcome.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(broken, outcome.Register);
        Assert.Empty(Recorded(Opened).Record(3, Draft("2026-08"), Salt).Findings);
    }

    [Theory]
    [InlineData("matter")]
    [InlineData("rule")]
    [InlineData("electorate")]
    public void A_decision_whose_opening_parts_changed_is_refused(string part)
    {
        Decision other = Decision.On(
            part == "matter" ? Opened.Matter with { Title = "Open a day team" } : Opened.Matter,
            part == "rule" ? Opened.Rule with { Version = "2" } : Opened.Rule,
            part == "electorate" ? Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("birch")) : Opened.Electorate).Open(At).Assent("council", At);
        Finding finding = Assert.Single(Recorded(Opened).Record(3, other, Salt).Findings);

        Assert.Equal(("GV-092", "decisions[2026-07]"), (finding.Id, finding.Path));
        Assert.Contains($"is recorded with another {part}.", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Recorded(Opened).Record(3, Opened, Salt).Findings);
    }

    [Fact]
    public void A_decision_with_another_past_is_refused_with_the_event()
    {
        Finding another = Assert.Single(Recorded(Opened).Record(3, Draft("2026-07").Open(At).Assent("birch", At), Salt).Findings);
        Finding shorter = Assert.Single(Recorded(Dissented).Record(4, Opened, Salt).Findings);

        Assert.Equal(("GV-092", "decisions[2026-07].events[1]"), (another.Id, another.Path));
        Assert.Contains("The event of 2026-03-02 09:00 GMT is another than the one recorded.", another.Message, StringComparison.Ordinal);
        Assert.Equal(("GV-092", "decisions[2026-07].events[2]"), (shorter.Id, shorter.Path));
        Assert.Contains("The register holds 3 events and the decision only 2.", shorter.Message, StringComparison.Ordinal);
        Assert.Empty(Recorded(Opened).Record(3, Dissented, Salt).Findings);
    }

    [Fact]
    public void G29_a_hidden_reason_keeps_position_digest_and_place_and_logs_the_actor()
    {
        DecisionRegister before = Recorded(Dissented);
        DecisionRegister after = before.Record(4, Dissented.Apply(Redaction("birch")), Salt).Register;
        EventEntry hidden = (EventEntry)after.Chain[3].Entry;
        EventEntry log = (EventEntry)after.Chain[4].Entry;

        Assert.True(hidden.IsRedacted);
        Assert.False(((EventEntry)before.Chain[3].Entry).IsRedacted);
        Assert.Null(hidden.Reason!.Text);
        Assert.Null(hidden.WouldAgreeIf!.Text);
        Assert.Equal(Position.Dissent("[redacted]", Principle.BestForService, "[redacted]"), ((PositionGiven)hidden.Happened).Position);
        Assert.Equal(before.Chain[3].Digest, after.Chain[3].Digest);
        Assert.Equal(("secretary", "names a person"), (log.Happened.By, ((ReasonRedacted)log.Happened).Why));
        Assert.Equal((ChainVerdict.Extended, 5), (after.Verify(before.Head).Verdict, after.Verify(before.Head).Entry));
        Assert.DoesNotContain("Price", string.Join('\n', after.Chain.Select(link => link.ToString())), StringComparison.Ordinal);
        Assert.Equal(DecisionOutcome.NotAgreed, after.Decision("2026-07").AsAt(At + Duration.FromDays(11)).Outcome);
    }

    [Fact]
    public void G29_an_entry_with_a_reason_alone_is_hidden_too()
    {
        Decision dissent = Opened.Dissent("birch", "Mrs Price would lose her place.", Principle.OpenBook, null, At);
        EventEntry hidden = Recorded(dissent.Apply(Redaction("birch"))).Chain.Select(link => link.Entry).OfType<EventEntry>().Single(entry => entry.Reason is not null);

        Assert.True(hidden.IsRedacted);
        Assert.Null(hidden.WouldAgreeIf);
    }

    [Fact]
    public void G29_only_the_seat_of_the_decision_named_and_only_its_earlier_words_are_hidden()
    {
        Decision two = Dissented.AssentWithReservation("alder", "for a year", At).Apply(Redaction("birch")).Dissent("birch", "It costs too much.", Principle.OpenBook, null, At);
        DecisionRegister register = Recorded(Draft("2026-06").Open(At).Dissent("birch", "Other words.", Principle.OpenBook, null, At)).Record(3, two, Salt).Register;

        Assert.Equal(
            ["Other words.", "[redacted]", "for a year", "It costs too much."],
            register.Chain.Select(link => link.Entry).OfType<EventEntry>().Where(entry => entry.Reason is not null).Select(entry => $"{entry.Reason}"));
    }

    [Fact]
    public void G29_whoever_still_holds_the_words_goes_on_recording()
    {
        Decision redacted = Dissented.Apply(Redaction("birch"));
        DecisionRegister register = Recorded(redacted);
        Decision next = redacted.Assent("alder", At);

        Assert.Equal(register, register.Record(5, redacted, Salt).Register);
        Assert.Equal(6, register.Record(5, next, Salt).Register.Version);
        Assert.Equal(6, register.Record(5, register.Decision("2026-07").Assent("alder", At), Salt).Register.Version);
        Assert.True(register.Record(5, Opened.Dissent("birch", "Mrs Price would lose her place.", Principle.OpenBook, "she keeps it", At).Apply(Redaction("birch")), Salt).IsRefused);
    }

    [Fact]
    public void The_salt_of_one_text_does_not_give_away_that_of_another()
    {
        EventEntry entry = (EventEntry)Recorded(Dissented).Chain[3].Entry;

        Assert.Equal(64, entry.Reason!.Salt!.Length);
        Assert.NotEqual(entry.Reason.Salt, entry.WouldAgreeIf!.Salt);
        Assert.Equal(entry.Reason.Salt, ((EventEntry)Recorded(Dissented).Chain[3].Entry).Reason!.Salt);
        Assert.NotEqual(entry.Reason.Salt, ((EventEntry)DecisionRegister.Of("riverside").Record(0, Dissented, Salt + "0").Register.Chain[3].Entry).Reason!.Salt);
        Assert.DoesNotContain(Salt, string.Join('\n', Recorded(Dissented).Chain.Select(link => link.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_at_two_places_have_two_digests()
    {
        Decision twice = Dissented.Apply(new PositionWithdrawn(At, "birch")).Dissent("birch", "Mrs Price would lose her place.", Principle.BestForService, "she keeps it", At);
        EventEntry[] dissents = [.. Recorded(twice).Chain.Select(link => link.Entry).OfType<EventEntry>().Where(entry => entry.Reason is not null)];

        Assert.Equal(2, dissents.Length);
        Assert.NotEqual(dissents[0].Reason!.Digest, dissents[1].Reason!.Digest);
    }

    [Fact]
    public void An_entry_without_words_has_nothing_to_hide()
    {
        EventEntry assent = (EventEntry)Recorded(Opened).Chain[2].Entry;
        EventEntry opening = (EventEntry)Recorded(Opened).Chain[1].Entry;

        Assert.Equal(assent, assent.Redact());
        Assert.Same(opening, opening.Redact());
        Assert.False(assent.IsRedacted);
        Assert.Null(assent.Reason);
        Assert.Null(assent.WouldAgreeIf);
    }

    [Fact]
    public void A_register_is_a_value()
    {
        EqualityContract.Holds(Recorded(Dissented), Recorded(Dissented), Recorded(Opened));
        Assert.NotEqual(DecisionRegister.Of("riverside"), DecisionRegister.Of("lakeside"));
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        DecisionRegister register = Recorded(Opened);

        Assert.Throws<ArgumentException>(() => DecisionRegister.Of(" "));
        Assert.Throws<ArgumentNullException>(() => DecisionRegister.Restore("riverside", null!));
        Assert.Equal("decision", Assert.Throws<ArgumentNullException>(() => register.Record(3, null!, Salt)).ParamName);
        Assert.Equal("salt", Assert.Throws<ArgumentNullException>(() => register.Record(3, Opened, null!)).ParamName);
        Assert.Equal("salt", Assert.Throws<ArgumentException>(() => register.Record(3, Opened, Salt[1..])).ParamName);
        Assert.Equal("expectedVersion", Assert.Throws<ArgumentException>(() => register.Record(-1, Opened, Salt)).ParamName);
        Assert.Contains("has no decision '2026-99'. It has 2026-07.", Assert.Throws<ArgumentException>(() => register.Decision("2026-99")).Message, StringComparison.Ordinal);
        Assert.Contains("has no decision '2026-99'. It has none.", Assert.Throws<ArgumentException>(() => DecisionRegister.Of("riverside").Decision("2026-99")).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 100)]
    public void A_changed_event_is_found_where_it_stands(byte at)
    {
        DecisionRegister register = Recorded(Dissented);
        int index = 1 + (at % (register.Version - 1));
        EventEntry entry = (EventEntry)register.Chain[index].Entry;
        EventEntry changed = EventEntry.Of(entry.Decision, entry.Happened with { At = entry.Happened.At.PlusNanoseconds(1) }, entry.Reason, entry.WouldAgreeIf);
        DecisionRegister touched = DecisionRegister.Restore("riverside", HashChain<RegisterEntry>.Restore(register.Chain.Select((link, place) => place == index ? link with { Entry = changed } : link)));

        Assert.Equal((ChainVerdict.Broken, index + 1), (touched.Verify(register.Head).Verdict, touched.Verify(register.Head).Entry));
        Assert.Equal(("GV-094", Severity.Error, $"entries[{index + 1}]"), touched.Review().Select(f => (f.Id, f.Severity, f.Path)).Single());
        Assert.Empty(register.Review());
    }

    private static ReasonRedacted Redaction(ParticipantId seat) => new(At, seat, "names a person") { By = "secretary" };

    private static DecisionRegister Recorded(Decision decision) => DecisionRegister.Of("riverside").Record(0, decision, Salt).Register;

    private static Decision Draft(string id) => Decision.On(
        new Matter(id, "Open a night team", MatterClass.LeadershipTeam),
        DecisionRule.Unanimity(MatterClass.LeadershipTeam) with { CloseWhenAllHeard = false },
        Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder"), Seat.Of("birch")));
}

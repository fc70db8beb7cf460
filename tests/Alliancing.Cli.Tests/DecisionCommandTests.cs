using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class DecisionCommandTests(Folder folder) : IClassFixture<Folder>
{
    private static readonly string Seed = Repository.PathTo("seeds/glasgow-homelessness-alliance/decisions");
    private static readonly string Decisions = Path.Combine(Seed, "decisions.json");
    private static readonly string Register = Path.Combine(Seed, "register.json");
    private static readonly string Head = File.ReadAllText(Path.Combine(Seed, "head.txt")).Trim();

    [Fact]
    public void Decide_says_how_every_decision_stands_at_a_moment()
    {
        string text = Shell.Run("decide", Decisions, "--as-at", "2025-06-18T09:00:00Z").IsFine().Out;

        Assert.Contains("As at 2025-06-18 10:00 BST.", text, StringComparison.Ordinal);
        Assert.Contains("escalated at principals' meeting", text, StringComparison.Ordinal);
        Assert.Contains("no place closes before its resident has a tenancy", text, StringComparison.Ordinal);
        Assert.DoesNotContain("# Decisions", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_prints_one_decision_in_markdown()
    {
        string text = Shell.Run("decide", Decisions, "--as-at", "2025-07-16T09:00:00Z", "--decision", "2025-05", "--markdown").IsFine().Out;

        Assert.Contains("## 2025-05 Use one assessment form", text, StringComparison.Ordinal);
        Assert.Contains("Not heard: Elm Housing Support.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-06", text.Replace("2025-06-", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_in_JSON_is_a_document_that_check_knows()
    {
        string json = Shell.Run("decide", Decisions, "--as-at", "2025-07-16T09:00:00Z", "--json").IsFine().Out;
        RecordedMinutes one = AllianceJson.ReadMinutes(Shell.Run("decide", Decisions, "--as-at", "2025-07-16T09:00:00Z", "--decision", "2025-05", "--json").IsFine().Out).OrThrow();
        RecordedMinutes all = AllianceJson.ReadMinutes(json).OrThrow();

        Assert.Equal("2025-05", Assert.Single(one.Decisions).Id);
        Assert.Equal(all.Decisions.Single(d => d.Id == "2025-05"), one.Decisions[0]);
        Assert.Equal(json.TrimEnd(), all.ToJson().TrimEnd());
        Assert.EndsWith(": minutes of 'glasgow-homelessness-alliance', nothing found\n", Shell.Run("check", folder.Write("minutes.json", json)).IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_refuses_in_JSON_too()
    {
        string wrong = folder.Write("wrong-json.json", File.ReadAllText(Decisions).Replace("\"seat\": \"alder\"", "\"seat\": \"oak\"", StringComparison.Ordinal));

        Assert.NotEmpty(AllianceJson.ReadRefusal(Shell.Run("decide", wrong, "--json").Fails(1, "GV-025").Out).OrThrow().Findings);
    }

    [Fact]
    public void Decide_without_a_moment_answers_for_now() => Assert.Contains("2025-01", Shell.Run("decide", Decisions).IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void Decide_refuses_a_moment_that_is_none() => Shell.Run("decide", Decisions, "--as-at", "yesterday").Fails(2, "'yesterday' is not a moment", "--help");

    [Fact]
    public void Decide_refuses_a_decision_that_is_not_there() => Shell.Run("decide", Decisions, "--decision", "2025-99").Fails(2, "has no decision '2025-99'. It has 2025-01, 2025-02").SaysOneLine();

    [Fact]
    public void Decide_prints_every_event_that_could_not_have_happened_with_its_path()
    {
        string wrong = File.ReadAllText(Decisions)
            .Replace("\"seat\": \"alder\"", "\"seat\": \"oak\"", StringComparison.Ordinal);
        Answer answer = Shell.Run("decide", folder.Write("wrong.json", wrong)).Fails(1, "GV-025", "$.decisions[0].events[3]", "$.decisions[2].events[2]", "events or rules that are refused");

        Assert.Empty(answer.Out);
    }

    [Fact]
    public void Decide_refuses_a_file_that_is_no_document_with_every_path() =>
        Shell.Run("decide", folder.Write("no.json", File.ReadAllText(Decisions).Replace("\"kind\": \"assent\"", "\"kind\": \"yes\"", StringComparison.Ordinal))).Fails(2, "JS-007", "$.decisions[0].events[2].position.kind", "$.decisions[1].events[7].position.kind");

    [Fact]
    public void Decide_says_in_one_line_that_bank_holidays_are_not_known_so_far_ahead()
    {
        string late = File.ReadAllText(Decisions)
            .Replace("2026-03-10", "2028-12-28", StringComparison.Ordinal).Replace("2026-03-17", "2028-12-30", StringComparison.Ordinal).Replace("2026-03-", "2028-12-", StringComparison.Ordinal);

        Shell.Run("decide", folder.Write("late.json", late), "--as-at", "2028-12-31T17:00:00Z", "--decision", "2025-10").Fails(2, "for which bank holidays are known, 2011-01-01 to 2028-12-31").SaysOneLine();
    }

    [Fact]
    public void Check_knows_decisions_and_registers()
    {
        Assert.EndsWith(": decisions of 'glasgow-homelessness-alliance', nothing found\n", Shell.Run("check", Decisions).IsFine().Out, StringComparison.Ordinal);
        Assert.EndsWith(": decision register of 'glasgow-homelessness-alliance', nothing found\n", Shell.Run("check", Register).IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_still_has_its_head_is_intact() =>
        Assert.EndsWith($": intact. All 81 entries are intact, and the head is {Head}.\n", Shell.Run("register", "verify", Register, "--head", Head).IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void A_register_verified_with_an_earlier_head_says_what_is_new()
    {
        string earlier = AllianceJson.ReadRegister(File.ReadAllText(Register)).OrThrow().Chain[0].Digest.ToString();

        Assert.Contains(
            ": intact and longer. All 81 entries are intact. The partner has seen 1 entry; entry 2",
            Shell.Run("register", "verify", Register, "--head", earlier).IsFine().Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_verified_with_the_head_of_the_empty_one_says_that_nothing_was_compared() => Assert.Contains(
        ": nothing compared. The digests of the 81 entries follow from each other, and nothing was compared",
        Shell.Run("register", "verify", Register, "--head", new string('0', 64)).IsFine().Out,
        StringComparison.Ordinal);

    [Fact]
    public void A_word_changed_in_a_register_is_found_with_its_entry()
    {
        string changed = File.ReadAllText(Register).Replace("minute 7 of the board", "minute 8 of the board", StringComparison.Ordinal);
        Answer answer = Shell.Run("register", "verify", folder.Write("changed.json", changed), "--head", Head);

        Assert.Equal((1, string.Empty), (answer.ExitCode, answer.Error));
        Assert.Contains(": BROKEN. Entry 66 of 81 does not follow", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_another_head_is_refused()
    {
        Answer answer = Shell.Run("register", "verify", Register, "--head", new string('1', 64));

        Assert.Equal((1, string.Empty), (answer.ExitCode, answer.Error));
        Assert.Contains(": NOT THE REGISTER OF THIS HEAD.", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'12ab' is not a digest", "register", "verify", "register.json", "--head", "12ab")]
    [InlineData("--head", "register", "verify", "register.json")]
    [InlineData("The salt is too short", "register", "record", "decisions.json", "--salt", "short")]
    [InlineData("--help", "register")]
    public void Wrong_usage_of_the_register_is_refused(string reason, params string[] arguments) => Shell.Run(arguments).Fails(2, reason);

    [Fact]
    public void Recording_the_seed_gives_its_register_and_recording_again_adds_nothing()
    {
        string register = Shell.Run("register", "record", Decisions, "--salt", "constructed-salt-of-the-seed").IsFine().Out;
        string again = Shell.Run("register", "record", Decisions, "--salt", "another-salt-of-the-seed", "--to", Register).IsFine().Out;

        Assert.Equal(AllianceJson.ReadRegister(File.ReadAllText(Register)).OrThrow(), AllianceJson.ReadRegister(register).OrThrow());
        Assert.Equal(register, again);
    }

    [Fact]
    public void Recording_refuses_decisions_that_are_not_sound_and_a_register_of_another_past()
    {
        string wrong = folder.Write("oak.json", File.ReadAllText(Decisions).Replace("\"seat\": \"alder\"", "\"seat\": \"oak\"", StringComparison.Ordinal));
        string other = folder.Write("other.json", File.ReadAllText(Decisions).Replace("note of a call", "note of a talk", StringComparison.Ordinal));

        Assert.Empty(Shell.Run("register", "record", wrong, "--salt", "constructed-salt-of-the-seed").Fails(1, "GV-025", "Nothing is recorded.").Out);
        Assert.Empty(Shell.Run("register", "record", other, "--salt", "constructed-salt-of-the-seed", "--to", Register).Fails(1, "GV-092", "decisions[2025-06].events[4]").Out);
    }

    [Fact]
    public void Show_prints_every_entry()
    {
        Assert.Contains("Birch House dissents (best-for-service decisions): [redacted]; would agree if [redacted]", Shell.Run("register", "show", Register).IsFine().Out, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was verified. To verify it: alliancing register verify FILE --head DIGEST, with the head that you wrote down before.\n", Shell.Run("register", "show", Register).IsFine().Out, StringComparison.Ordinal);
        Assert.StartsWith("# Decision register of glasgow", Shell.Run("register", "show", Register, "--markdown").IsFine().Out, StringComparison.Ordinal);
    }
}

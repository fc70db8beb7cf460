using System.Globalization;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Alliancing.Core.Tests.Infrastructure;

public sealed class PropertyTests(ITestOutputHelper output)
{
    [Property]
    public void Addition_commutes(int a, int b) => Assert.Equal(unchecked(a + b), unchecked(b + a));

    [Property(MaxTest = 10)]
    public bool A_property_may_answer_with_a_bool(byte first, byte second, byte third) => first + second + third >= third;

    [Property(StartSize = 1, EndSize = 20)]
    public FsCheck.Property A_property_may_answer_with_a_property(int a) => (a * 0 == 0).ToProperty().Classify(a < 0, "negative");

    [Property(Arbitrary = [typeof(EvenNumbers)], QuietOnSuccess = true)]
    public void Given_arbitraries_make_the_cases(int even) => Assert.Equal(0, even % 2);

    [Property]
    public void A_property_without_parameters_and_with_an_output_is_a_test() => output.WriteLine("held");

    [Theory]
    [InlineData(nameof(Samples.Throws))]
    [InlineData(nameof(Samples.AnswersFalse))]
    [InlineData(nameof(Samples.AnswersFalsified))]
    public void A_falsified_property_shows_its_smallest_counter_example(string name)
    {
        PropertyFailedException failure = Fails(name);

        Assert.Contains("  number = 10\n", Lines(failure), StringComparison.Ordinal);
        Assert.Contains("Replay = \"(", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_assertion_is_the_inner_exception() =>
        Assert.IsAssignableFrom<XunitException>(Fails(nameof(Samples.Throws)).InnerException);

    [Fact]
    public void A_replayed_failure_is_the_same_failure()
    {
        string first = Fails(nameof(Samples.Replayed)).Message;

        Assert.Equal(first, Fails(nameof(Samples.Replayed)).Message);
        Assert.Contains("Falsified in case 1,", first, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exhausted_property_fails() =>
        Assert.Contains("rejected", Fails(nameof(Samples.RejectsEverything)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_class_gives_its_properties_arbitraries_and_a_number()
    {
        StringBuilder log = new();
        PropertyCheck.Run(Method(nameof(Samples.Holds)), new Samples(), log, cases: null);

        Assert.Contains("passed 40 tests", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_own_arbitraries_win_over_those_of_its_class() =>
        Assert.Contains("odd = ", Fails(nameof(Samples.PrefersItsOwn)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_verbose_property_writes_its_cases()
    {
        StringBuilder log = new();
        PropertyCheck.Run(Method(nameof(Samples.Talks)), new Samples(), log, cases: null);

        Assert.Contains("  letter = '", log.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, null, 1_000)]
    [InlineData(1_000, "100000", 100_000)]
    [InlineData(1_000, "50", 50)]
    [InlineData(100, "100000", 10_000)]
    [InlineData(100, "50", 5)]
    [InlineData(10, "50", 1)]
    public void The_number_of_cases_follows_the_environment(int wanted, string? cases, int expected) =>
        Assert.Equal(expected, PropertyCheck.CaseCount(wanted, cases));

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("-5")]
    public void A_number_of_cases_that_is_none_is_refused(string cases) =>
        Assert.Contains(cases, Assert.Throws<InvalidOperationException>(() => PropertyCheck.CaseCount(1_000, cases)).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_are_shown_as_a_person_would_type_them()
    {
        Assert.Equal("[1.5, null, \"a\", [True]]", PropertyCheck.Show(new object?[] { 1.5m, null, "a", new List<bool> { true } }));
        Assert.Equal("'x'", PropertyCheck.Show('x'));
        Assert.Equal(3.ToString(CultureInfo.InvariantCulture), PropertyCheck.Show(3));
    }

    [Fact]
    public async Task A_failure_reaches_the_runner_as_a_failed_test()
    {
        using Heard heard = new();

        RunSummary summary = await RunAsTest(nameof(Samples.AnswersFalse), heard);

        Assert.Equal((1, 1), (summary.Total, summary.Failed));
        ITestFailed failed = Assert.Single(heard.Messages.OfType<ITestFailed>());
        Assert.Contains("number = 10", failed.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_skipped_property_is_not_run()
    {
        using Heard heard = new();

        RunSummary summary = await RunAsTest(nameof(Samples.IsSkipped), heard);

        Assert.Equal((1, 0, 1), (summary.Total, summary.Failed, summary.Skipped));
    }

    [Fact]
    public void A_parameter_that_nothing_generates_is_named() =>
        Assert.Contains(nameof(Stream), Assert.ThrowsAny<Exception>(() => PropertyCheck.Run(Method(nameof(Samples.CannotBeGenerated)), new Samples(), new StringBuilder(), cases: null)).Message, StringComparison.Ordinal);

    private static PropertyFailedException Fails(string name) =>
        Assert.Throws<PropertyFailedException>(() => PropertyCheck.Run(Method(name), new Samples(), new StringBuilder(), cases: null));

    private static async Task<RunSummary> RunAsTest(string name, IMessageBus bus)
    {
        PropertyTestCase testCase = new(new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, TestMethodOf(name));
        using CancellationTokenSource cancellation = new();
        return await testCase.RunAsync(new NullMessageSink(), bus, [], new ExceptionAggregator(), cancellation);
    }

    private static string Lines(Exception failure) => failure.Message.ReplaceLineEndings("\n");

    private static MethodInfo Method(string name) => typeof(Samples).GetMethod(name)!;

    private static TestMethod TestMethodOf(string name)
    {
        TestAssembly assembly = new(Reflector.Wrap(typeof(Samples).Assembly));
        TestClass @class = new(new TestCollection(assembly, null, "samples"), Reflector.Wrap(typeof(Samples)));
        return new TestMethod(@class, Reflector.Wrap(Method(name)));
    }

    private sealed class Heard : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
        }
    }

    public static class EvenNumbers
    {
        public static Arbitrary<int> Numbers() => ArbMap.Default.ArbFor<int>().Filter(n => n % 2 == 0);
    }

    public static class OddNumbers
    {
        public static Arbitrary<int> Numbers() => ArbMap.Default.ArbFor<int>().Filter(n => n % 2 != 0);
    }

    public static class TenAndMore
    {
        public static Arbitrary<int> Numbers() => ArbMap.Default.ArbFor<int>().Filter(n => n >= 10);
    }

#pragma warning disable xUnit1000 // Not public on purpose: the runner must not find these tests, which fail. The tests here run them and look at how.
    [Properties(Arbitrary = [typeof(EvenNumbers)], MaxTest = 40)]
    internal sealed class Samples
    {
        [Property(Arbitrary = [typeof(TenAndMore)])]
        public void Throws(int number) => Assert.InRange(number, 0, 9);

        [Property(Arbitrary = [typeof(TenAndMore)])]
        public bool AnswersFalse(int number) => number < 10;

        [Property(Arbitrary = [typeof(TenAndMore)])]
        public FsCheck.Property AnswersFalsified(int number) => (number < 10).ToProperty().Label("below ten");

        [Property(Replay = "(10538531436017130085,6014176275016894131,30)")]
        public bool Replayed(int number) => number > int.MaxValue - 1;

        [Property]
        public FsCheck.Property RejectsEverything(int number) => (number != 0).ToProperty().When(false);

        [Property]
        public bool Holds(int even) => even % 2 == 0;

        [Property(Arbitrary = [typeof(OddNumbers)])]
        public bool PrefersItsOwn(int odd) => odd % 2 == 0;

        [Property(MaxTest = 3, Verbose = true)]
        public bool Talks(char letter) => letter >= 0;

        [Property]
        public bool CannotBeGenerated(Stream stream) => stream is null;

        [Property(Skip = "It does not hold.")]
        public bool IsSkipped() => false;
    }
#pragma warning restore xUnit1000
}

using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

// The FsCheck.Xunit package is not available where this is built. This file has its namespace, names and signatures,
// so that referencing the package and deleting the file changes no test.
namespace FsCheck.Xunit;

/// <summary>Marks a method whose parameters are generated: it returns nothing, a <see cref="bool"/> or a <see cref="Property"/>.</summary>
/// <remarks>A number that is not set comes from <see cref="PropertiesAttribute"/> on the class, then on the assembly, then from the default.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", PropertyDiscoverer.Home)]
public class PropertyAttribute : global::Xunit.FactAttribute
{
    /// <summary>How many cases are generated. The default is 1,000; see <see cref="PropertyCheck.CasesVariable"/>.</summary>
    public int MaxTest { get; set; } = -1;

    /// <summary>How many rejected cases are borne before the property counts as exhausted.</summary>
    public int MaxRejected { get; set; } = -1;

    /// <summary>The size of the first case.</summary>
    public int StartSize { get; set; } = -1;

    /// <summary>The size of the last case.</summary>
    public int EndSize { get; set; } = -1;

    /// <summary>Classes whose static members give the arbitraries; the first that gives a type wins, and the method's come before its class's.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>Writes nothing to the test's output when the property holds.</summary>
    public bool QuietOnSuccess { get; set; }

    /// <summary>Writes every case to the test's output.</summary>
    public bool Verbose { get; set; }

    /// <summary>The "(seed,gamma)" or "(seed,gamma,size)" that a failure printed.</summary>
    public string? Replay { get; set; }
}

/// <summary>Gives every property of a class or an assembly its arbitraries and numbers.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;

/// <summary>A property was falsified, or too few cases could be generated for it.</summary>
public sealed class PropertyFailedException(string message, Exception? inner) : XunitException(message, inner);

/// <summary>Makes one test case of a method marked <see cref="PropertyAttribute"/>.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    // xunit finds a discoverer by the name of its assembly, and this file is compiled into several.
#if ALLIANCING_CORE_CONFORMANCE
    internal const string Home = "Alliancing.Core.Conformance";
#elif ALLIANCING_CLI_TESTS
    internal const string Home = "Alliancing.Cli.Tests";
#else
    internal const string Home = "Alliancing.Core.Tests";
#endif

    /// <inheritdoc />
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PropertyTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>Runs a property inside the ordinary life of an xunit test: fixtures, output, disposal and time are the test's own.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("Called by the deserialiser.", error: true)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(diagnostics, display, options, testMethod)
    {
    }

    /// <inheritdoc />
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, DisplayName, SkipReason, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        IXunitTestCase testCase, string displayName, string skipReason, object[] constructorArguments, IMessageBus bus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, displayName, skipReason, constructorArguments, [], bus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, object[] testMethodArguments, string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
            new TestRunner(test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);
    }

    private sealed class TestRunner(
        ITest test, IMessageBus bus, Type testClass, object[] constructorArguments, MethodInfo testMethod, string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestRunner(test, bus, testClass, constructorArguments, testMethod, [], skipReason, beforeAfter, aggregator, cancellation)
    {
        private readonly StringBuilder log = new();

        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            Tuple<decimal, string> result = await base.InvokeTestAsync(aggregator);
            return Tuple.Create(result.Item1, result.Item2 + log);
        }

        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(log, Test, MessageBus, TestClass, ConstructorArguments, TestMethod, BeforeAfterAttributes, aggregator, CancellationTokenSource).RunAsync();
    }

    private sealed class Invoker(
        StringBuilder log, ITest test, IMessageBus bus, Type testClass, object[] constructorArguments, MethodInfo testMethod,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestInvoker(test, bus, testClass, constructorArguments, testMethod, [], beforeAfter, aggregator, cancellation)
    {
        // The base class would refuse a method that has parameters and no arguments.
        protected override Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            Aggregator.Run(() => Timer.Aggregate(() => PropertyCheck.Run(TestMethod, testClassInstance, log)));
            return Task.FromResult(Timer.Total);
        }
    }
}

/// <summary>Checks one method as a property.</summary>
public static class PropertyCheck
{
    /// <summary>
    /// The environment variable that replaces the default number of cases, 1,000. A property with a number of its own keeps its
    /// proportion to the default, so that a slow one stays bearable in a long run and a mutation run is quick throughout.
    /// </summary>
    public const string CasesVariable = "ALLIANCING_PROPERTY_CASES";

    private const int DefaultCases = 1_000;

    /// <summary>Checks <paramref name="method"/> as its attributes say, and throws when it does not hold.</summary>
    /// <exception cref="PropertyFailedException">The property was falsified or exhausted.</exception>
    public static void Run(MethodInfo method, object? target, StringBuilder log) =>
        Run(method, target, log, Environment.GetEnvironmentVariable(CasesVariable));

    internal static void Run(MethodInfo method, object? target, StringBuilder log, string? cases)
    {
        // From the nearest to the farthest.
        PropertyAttribute[] attributes =
        [
            .. method.GetCustomAttributes<PropertyAttribute>(),
            .. Enclosing(target?.GetType() ?? method.DeclaringType).SelectMany(type => type.GetCustomAttributes<PropertiesAttribute>(inherit: true)),
            .. method.Module.Assembly.GetCustomAttributes<PropertiesAttribute>(),
        ];
        int count = CaseCount(Nearest(attributes, a => a.MaxTest, DefaultCases), cases);
        Runner runner = new(method, log, verbose: attributes.Any(a => a.Verbose), quiet: attributes.Any(a => a.QuietOnSuccess));
        Config config = Config.Quick
            .WithName(method.Name)
            .WithMaxTest(count)
            .WithMaxRejected(Nearest(attributes, a => a.MaxRejected, checked(count * 10)))
            .WithStartSize(Nearest(attributes, a => a.StartSize, Config.Quick.StartSize))
            .WithEndSize(Nearest(attributes, a => a.EndSize, Config.Quick.EndSize))
            .WithArbitrary(attributes.SelectMany(a => a.Arbitrary))
            .WithRunner(runner);
        if (attributes.Select(a => a.Replay).FirstOrDefault(r => r is not null) is { } replay)
            config = config.WithReplay(ParseReplay(replay));

        try
        {
            Check.Method(config, method, target is null ? FSharpOption<object>.None : FSharpOption<object>.Some(target));
        }
        catch (TargetInvocationException thrown)
        {
            // The check could not be made at all, for instance because a parameter's type has no arbitrary.
            ExceptionDispatchInfo.Throw(Unwrap(thrown));
        }
        if (runner.Failure is { } failure)
            throw failure;
    }

    internal static int CaseCount(int wanted, string? cases)
    {
        if (string.IsNullOrEmpty(cases))
            return wanted;
        if (!int.TryParse(cases, NumberStyles.None, CultureInfo.InvariantCulture, out int @default) || @default == 0)
            throw new InvalidOperationException($"{CasesVariable} is \"{cases}\". It must be a whole number of cases, 1 or more; unset it for {DefaultCases}.");
        return (int)Math.Clamp((long)wanted * @default / DefaultCases, 1, 10_000_000);
    }

    internal static FSharpOption<Replay> ParseReplay(string text)
    {
        string[] parts = text.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3))
            throw new FormatException($"Replay is \"{text}\". It must be \"(seed,gamma)\" or \"(seed,gamma,size)\", as a failure prints it.");
        Rnd rnd = new(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        FSharpOption<int> size = parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None;
        return FSharpOption<Replay>.Some(new Replay(rnd, size));
    }

    private static int Nearest(PropertyAttribute[] attributes, Func<PropertyAttribute, int> number, int otherwise) =>
        attributes.Select(number).Where(n => n >= 0).DefaultIfEmpty(otherwise).First();

    private static IEnumerable<Type> Enclosing(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
            yield return type;
    }

    private static Exception Unwrap(Exception thrown) => thrown is TargetInvocationException { InnerException: { } inner } ? Unwrap(inner) : thrown;

    /// <summary>Prints a value as a person would type it: invariant, collections opened, text in quotation marks.</summary>
    internal static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        IFormattable and not IEnumerable => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items when !SaysItself(value.GetType()) => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        _ => value.ToString() ?? value.GetType().Name,
    };

    // A collection of our own may print itself; those of the platform print their type.
    private static bool SaysItself(Type collection) =>
        collection.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly != typeof(object).Assembly;

    private sealed class Runner(MethodInfo method, StringBuilder log, bool verbose, bool quiet) : IRunner
    {
        public PropertyFailedException? Failure { get; private set; }

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
            if (verbose)
                log.Append(CultureInfo.InvariantCulture, $"{ntest}:").AppendLine().Append(Arguments(args));
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
            if (verbose)
                log.AppendLine("shrunk to:").Append(Arguments(args));
        }

        public void OnFinished(string name, TestResult testResult)
        {
            switch (testResult)
            {
                case TestResult.Failed failed:
                    Failure = Falsified(failed);
                    break;
                case TestResult.Exhausted exhausted:
                    Failure = new PropertyFailedException(
                        $"Only {exhausted.Item.NumberOfTests} cases were accepted before too many were rejected. Generate what the property wants instead of filtering.", null);
                    break;
                default:
                    if (!quiet)
                        log.Append(FsCheck.Runner.onFinishedToString(name, testResult));
                    break;
            }
        }

        private PropertyFailedException Falsified(TestResult.Failed failed)
        {
            TestData data = failed.Item1;
            StringBuilder text = new();
            text.Append(CultureInfo.InvariantCulture, $"Falsified in case {data.NumberOfTests}, after {data.NumberOfShrinks} shrinks, by").AppendLine().Append(Arguments(failed.Item3));
            if (data.NumberOfShrinks > 0)
                text.AppendLine("found as").Append(Arguments(failed.Item2));
            if (!data.Labels.IsEmpty)
                text.AppendLine("labels").AppendLine("  " + string.Join(", ", data.Labels));
            text.Append(CultureInfo.InvariantCulture, $"Replay = \"({failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7})\"");
            Exception? cause = failed.Item4 is Outcome.Failed { Item: var thrown } ? Unwrap(thrown) : null;
            if (cause is not null)
                text.AppendLine().Append(cause.Message);
            return new PropertyFailedException(text.ToString(), cause);
        }

        private string Arguments(FSharpList<object> arguments)
        {
            ParameterInfo[] parameters = method.GetParameters();
            StringBuilder text = new();
            int index = 0;
            foreach (object? argument in arguments)
            {
                text.Append("  ").Append(index < parameters.Length ? parameters[index].Name : "also").Append(" = ").AppendLine(Show(argument));
                index++;
            }
            return text.ToString();
        }
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance;

public sealed partial class CoverageTests
{
    [Fact]
    public void Every_case_of_the_decision_table_has_a_test_that_bears_its_id()
    {
        IEnumerable<string> tested = typeof(CoverageTests).Assembly.GetTypes()
            .Where(type => type.Namespace == "Alliancing.Core.Tests.Governance.Cases")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => CaseId().Match(method.Name).Value)
            .Where(id => id.Length > 0)
            .Distinct();

        Assert.Equal(Enumerable.Range(1, 80).Select(n => $"G{n:00}"), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_finding_of_the_room_has_an_id_of_its_own()
    {
        string[] ids = [.. typeof(GovernanceIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^GV-[0-9]{3}$", id));
    }

    [Fact]
    public void Every_finding_of_the_room_has_a_test_that_names_it()
    {
        string tests = string.Concat(Directory.GetFiles(Repository.PathTo("tests/Alliancing.Core.Tests/Governance"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(
            typeof(GovernanceIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
            id => Assert.Contains($"\"{id}\"", tests, StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_of_the_room_calls_back_or_waits()
    {
        IEnumerable<MethodInfo> methods = typeof(Decision).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Alliancing.Governance")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

        Assert.DoesNotContain(methods, method => typeof(Task).IsAssignableFrom(method.ReturnType) || method.GetParameters().Any(parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType)));
        Assert.All(typeof(Decision).Assembly.GetExportedTypes().Where(type => type.Namespace == "Alliancing.Governance"), type => Assert.Empty(type.GetEvents()));
    }

    [GeneratedRegex("^G[0-9]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseId();
}

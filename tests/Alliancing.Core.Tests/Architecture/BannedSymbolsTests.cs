using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using NodaTime;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>The compiler enforces the list; a line that names nothing would be ignored in silence.</summary>
public sealed class BannedSymbolsTests
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Lines = File.ReadAllLines(Repository.PathTo("src/Alliancing.Core/BannedSymbols.txt"));

    [Fact]
    public void Every_line_says_what_to_do_instead() =>
        Assert.All(Lines, line => Assert.Matches("^[TPMFN]:[^;]+;[A-Z].*\\.$", line));

    [Fact]
    public void No_symbol_stands_twice() => Assert.Distinct(Lines.Select(Symbol), StringComparer.Ordinal);

    [Fact]
    public void Every_symbol_exists() => Assert.All(Lines.Select(Symbol), symbol => Assert.True(Exists(symbol), symbol));

    [Theory]
    [InlineData("T:System.Randon")]
    [InlineData("P:System.DateTime.Later")]
    [InlineData("M:System.Guid.NewGuid(System.Int32)")]
    public void A_symbol_that_does_not_exist_is_noticed(string symbol) => Assert.False(Exists(symbol));

    private static string Symbol(string line) => line.Split(';')[0];

    private static bool Exists(string symbol)
    {
        string name = symbol[2..];
        if (symbol[0] == 'N')
            return Type(name + ".OpCodes") is not null || Type(name + ".Expression") is not null;
        if (symbol[0] == 'T')
            return Type(name) is not null;
        string signature = name.Split('~')[0];
        string path = signature.Split('(')[0];
        int dot = path.LastIndexOf('.');
        return Type(path[..dot])?.GetMember(path[(dot + 1)..].Replace('#', '.'), Anything)
            .Any(member => member is not MethodBase method || Arguments(method) == signature[path.Length..]) == true;
    }

    private static string Arguments(MethodBase method)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => parameter.ParameterType.FullName!.Replace('&', '@').Replace('+', '.')))})";
    }

    private static Type? Type(string name) =>
        new[] { typeof(object), typeof(Console), typeof(Random), typeof(System.Diagnostics.Process), typeof(HttpClient), typeof(System.Linq.Expressions.Expression), typeof(System.Security.Cryptography.SHA256), typeof(System.Diagnostics.Trace), typeof(LocalDate) }
            .Select(known => known.Assembly.GetType(name))
            .FirstOrDefault(type => type is not null);
}

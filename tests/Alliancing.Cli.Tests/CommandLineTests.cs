using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Help_names_every_command()
    {
        string help = Shell.Run("--help").IsFine().Out;

        Assert.All(["settle", "check", "apportion", "schema", "decide", "register", "phase"], command => Assert.Contains(command, help, StringComparison.Ordinal));
    }

    [Fact]
    public void A_schema_is_the_one_of_the_library() =>
        Assert.Equal(AllianceJson.Schema("outturn").TrimEnd(), Shell.Run("schema", "outturn").IsFine().Out.TrimEnd());

    [Theory]
    [InlineData("no command")]
    [InlineData("an unknown command", "divide")]
    [InlineData("an unknown document", "schema", "contract")]
    [InlineData("a file of arguments", "@arguments.txt")]
    public void Wrong_usage_says_where_help_is(string why, params string[] arguments)
    {
        Assert.NotEmpty(why);
        Assert.Empty(Shell.Run(arguments).Fails(2, "--help").Out);
    }
}
